/** An attempt as dated steps: behaviours, the stage table and the pure replay of steps. May use item. */
@NullMarked
package fadu.exams.sitting;

import org.jspecify.annotations.NullMarked;
