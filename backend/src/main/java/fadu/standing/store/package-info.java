/** What standing reads and its projection. */
@NullMarked
package fadu.standing.store;

import org.jspecify.annotations.NullMarked;
