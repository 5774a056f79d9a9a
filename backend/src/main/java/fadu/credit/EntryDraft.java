package fadu.credit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry about to be written.
 *
 * @param reversesId the entry it takes back; null for all but reversals, whose numbers are negated
 * @param halfDays in order, without repetition
 * @param approvedBy the second person; null where none is needed
 */
public record EntryDraft(
        DedupeKey key,
        EntryKind kind,
        long personId,
        String subjectKind,
        String mode,
        LocalDate earnedOn,
        int seconds,
        int hundredths,
        List<HalfDay> halfDays,
        String sourceKind,
        String sourceRef,
        String policyVersion,
        @Nullable Long reversesId,
        String label,
        String explanation,
        @Nullable String link,
        @Nullable String reason,
        @Nullable Long postedBy,
        @Nullable Long approvedBy) {
    /** +1 for an entry that gives, -1 for a reversal. */
    public int sign() {
        return reversesId == null ? 1 : -1;
    }
}
