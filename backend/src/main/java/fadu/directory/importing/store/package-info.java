/** Tables of imports, and the set-based look-ups and writes of rosters. */
@NullMarked
package fadu.directory.importing.store;

import org.jspecify.annotations.NullMarked;
