/** The rulebook's tables. */
@NullMarked
package fadu.rulebook.store;

import org.jspecify.annotations.NullMarked;
