package fadu.access;

import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a grant holds, as instants [from, to) made of the days people say: from the first day, or from now when that is today
 * or not said, to the end of the last day.
 */
record Period(Instant from, @Nullable Instant to) {
    /** Longest delegation, in days. */
    static final int LONGEST_DELEGATION = 183;

    /** A period that starts today or later and ends, if it ends, on or after its first day. */
    static Outcome<Period> of(@Nullable LocalDate first, @Nullable LocalDate last, Clock clock) {
        var today = clock.today();
        var start = first == null ? today : first;
        if (start.isBefore(today) || (last != null && last.isBefore(start))) {
            return Outcome.refused(AccessProblem.GRANT_PERIOD, "days", LONGEST_DELEGATION);
        }
        var from = start.equals(today)
                ? clock.now()
                : start.atStartOfDay(Clock.ZONE).toInstant();
        return Outcome.done(new Period(
                from,
                last == null ? null : last.plusDays(1).atStartOfDay(Clock.ZONE).toInstant()));
    }

    /** A period for lending: it always ends, at the latest after {@value #LONGEST_DELEGATION} days and with its source. */
    static Outcome<Period> lent(@Nullable LocalDate first, LocalDate last, @Nullable Instant sourceEnds, Clock clock) {
        var start = first == null ? clock.today() : first;
        if (ChronoUnit.DAYS.between(start, last) > LONGEST_DELEGATION) {
            return Outcome.refused(AccessProblem.GRANT_PERIOD, "days", LONGEST_DELEGATION);
        }
        return of(first, last, clock).then(period -> {
            var to = period.to();
            var ends = sourceEnds != null && to != null && sourceEnds.isBefore(to) ? sourceEnds : to;
            return ends != null && ends.isAfter(period.from())
                    ? Outcome.done(new Period(period.from(), ends))
                    : Outcome.refused(AccessProblem.GRANT_PERIOD, "days", LONGEST_DELEGATION);
        });
    }
}
