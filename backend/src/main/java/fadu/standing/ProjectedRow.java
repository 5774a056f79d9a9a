package fadu.standing;

import fadu.rulebook.QuotaUnit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A standing as lists show it. Amounts as in {@link Standing}. */
public record ProjectedRow(
        long personId,
        int lawYear,
        StandingStatus status,
        @Nullable QuotaUnit unit,
        int counted,
        @Nullable Integer due,
        @Nullable Integer shortfall,
        int booked,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate certificateEnd,
        String ruleVersion,
        Instant derivedAt) {
    /** The row of an examined person; amounts are those of the date that the headline looks at. */
    static ProjectedRow of(Standings.Examined examined, Instant derivedAt) {
        var standing = examined.current();
        var term = examined.holder().term();
        return new ProjectedRow(
                examined.holder().personId(),
                standing.lawYear(),
                standing.status(),
                standing.unit(),
                standing.counted(),
                standing.dueNow(),
                standing.shortfall(),
                standing.booked(),
                standing.dueDate(),
                term == null ? null : term.to(),
                standing.ruleIdentity(),
                derivedAt);
    }
}
