/** Items as immutable versions: pins, stages from draft to retired, differences, near-duplicates, key positions. May use item. */
@NullMarked
package fadu.exams.bank;

import org.jspecify.annotations.NullMarked;
