package fadu.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, with a certificate where there is one, as the sweep reads them.
 *
 * @param certificateId 0 for none
 * @param category the leading category today
 * @param units the membership spans that the look-back touches, but for one that has stood all the time
 * @param unitId the unit today, or the last one
 */
public record Holder(
        long certificateId,
        @Nullable Term term,
        long personId,
        long unitId,
        String category,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        List<UnitSpan> units) {
    /** The unit held on a day; the last one after leaving. */
    long unitOn(LocalDate day) {
        for (var span : units) {
            if (!span.from().isAfter(day) && (span.to() == null || span.to().isAfter(day))) {
                return span.unitId();
            }
        }
        return unitId;
    }

    /** Where a person served for a time. */
    public record UnitSpan(
            long unitId, LocalDate from, @Nullable LocalDate to) {}
}
