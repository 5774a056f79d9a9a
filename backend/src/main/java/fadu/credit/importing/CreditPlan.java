package fadu.credit.importing;

import fadu.credit.Earned;
import fadu.credit.EntryKind;
import java.util.function.Function;

/**
 * What a row brings in.
 *
 * @param kind OPENING or OUTSIDE
 * @param ref the item's own key among its person's imported items
 * @param as the credit under a policy version; a repetition after a reversal takes the next one
 * @param hundredths hundredths of a 学时; 0 where only days count
 * @param halfDays how many half-days it covers
 */
record CreditPlan(
        EntryKind kind, String ref, Function<String, Earned> as, long personId, int hundredths, int halfDays) {}
