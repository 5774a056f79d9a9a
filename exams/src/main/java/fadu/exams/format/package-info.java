/** Reads and writes question files (GIFT, Aiken, xlsx, csv) and says per question what was kept, changed, refused. May use item. */
@NullMarked
package fadu.exams.format;

import org.jspecify.annotations.NullMarked;
