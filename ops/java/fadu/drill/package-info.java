/** Drills of what an operator does on a bad day. */
@NullMarked
package fadu.drill;

import org.jspecify.annotations.NullMarked;
