/** The ledger's tables. */
@NullMarked
package fadu.credit.store;

import org.jspecify.annotations.NullMarked;
