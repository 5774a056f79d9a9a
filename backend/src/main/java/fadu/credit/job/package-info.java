/** Jobs of the ledger. */
@NullMarked
package fadu.credit.job;

import org.jspecify.annotations.NullMarked;
