/** Appeals in the database. */
@NullMarked
package fadu.appeal.store;

import org.jspecify.annotations.NullMarked;
