/** The directory's tables: units with their closure, people with their dated spans. */
@NullMarked
package fadu.directory.store;

import org.jspecify.annotations.NullMarked;
