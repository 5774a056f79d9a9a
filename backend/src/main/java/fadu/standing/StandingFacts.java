package fadu.standing;

import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a standing is derived from, as it was known at the moment of derivation.
 *
 * @param joinedOn first day of service
 * @param leftOn first day no longer in service; null while serving
 * @param categories the person's categories over time, by the names of {@link fadu.rulebook.PersonKind}
 * @param leaves long leaves, by the names of {@link fadu.rulebook.LeaveKind}
 * @param years credit by law year; a year without credit is absent. Of the running year only what was earned up to the moment
 * @param booked bookings from the moment on
 * @param halfDaysToday the half-days of the moment's own day that are counted already
 * @param earnedToday the credit of the moment's own day that is counted already
 * @param term the certificate's; null without one
 * @param decisions decisions on closed years, by year
 */
public record StandingFacts(
        long personId,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        List<Span> categories,
        List<Span> leaves,
        Map<Integer, YearCredit> years,
        List<Booked> booked,
        Set<HalfDay> halfDaysToday,
        List<DaySum> earnedToday,
        @Nullable Term term,
        Map<Integer, YearDecision> decisions) {
    /** The credit of a year. */
    public YearCredit year(int lawYear) {
        return years.getOrDefault(lawYear, YearCredit.NOTHING);
    }

    /** The same facts seen with another certificate. */
    public StandingFacts under(@Nullable Term other) {
        return new StandingFacts(
                personId,
                joinedOn,
                leftOn,
                categories,
                leaves,
                years,
                booked,
                halfDaysToday,
                earnedToday,
                other,
                decisions);
    }
}
