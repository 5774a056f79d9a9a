/** Clearance's tables. */
@NullMarked
package fadu.clearance.store;

import org.jspecify.annotations.NullMarked;
