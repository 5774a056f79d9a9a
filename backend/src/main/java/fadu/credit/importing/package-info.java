/** Opening balances and results of training elsewhere, by import. */
@NullMarked
package fadu.credit.importing;

import org.jspecify.annotations.NullMarked;
