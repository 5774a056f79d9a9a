/**
 * The append-only credit ledger, its balances and the set of half-days, adjustments by two persons, opening and outside
 * results. May use notice, access, directory and platform.
 */
@NullMarked
package fadu.credit;

import org.jspecify.annotations.NullMarked;
