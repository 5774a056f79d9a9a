/** Marks in the database. */
@NullMarked
package fadu.marking.store;

import org.jspecify.annotations.NullMarked;
