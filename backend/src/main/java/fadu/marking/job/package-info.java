/** What marking does by the clock. */
@NullMarked
package fadu.marking.job;

import org.jspecify.annotations.NullMarked;
