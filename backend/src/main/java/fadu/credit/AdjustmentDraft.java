package fadu.credit;

import java.time.LocalDate;
import java.util.SortedSet;

/** What somebody proposes to change in a ledger. */
public sealed interface AdjustmentDraft {
    /** Take one entry back, whole. */
    record Reversal(long entryId) implements AdjustmentDraft {}

    /**
     * Add or subtract.
     *
     * @param hundredths hundredths of a 学时, of either sign; 0 only where half-days are given
     * @param halves halves of {@code earnedOn} that shall count
     */
    record Amount(SubjectKind subjectKind, Mode mode, LocalDate earnedOn, int hundredths, SortedSet<Half> halves)
            implements AdjustmentDraft {}
}
