package fadu.standing;

import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import fadu.rulebook.Quota;
import fadu.rulebook.QuotaUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks from a moment to a due date: the forecast there, in all and by category, and so the status. */
final class Outlook {
    /** A day has two halves: the most that a day quota can gain in a day. */
    static final int HALF_DAYS_A_DAY = 2;

    private final Quota quota;
    private final StandingFacts facts;
    private final Counting counted;
    private final LocalDate at;
    private final @Nullable Integer cap;

    Outlook(Quota quota, StandingFacts facts, Counting counted, LocalDate at, @Nullable Integer cap) {
        this.quota = quota;
        this.facts = facts;
        this.counted = counted;
        this.at = at;
        this.cap = quota.unit() == QuotaUnit.DAY ? Integer.valueOf(HALF_DAYS_A_DAY) : cap;
    }

    /** What a due date looks like from here. */
    Milestone to(Milestone.Kind kind, LocalDate date, Obligation obligation) {
        int due = obligation.of(quota.amountHundredthsOrHalfDays());
        var booked = facts.booked().isEmpty() ? null : booked(date);
        int total = counted.total();
        int bookedTotal = booked == null ? 0 : booked.total();
        int remaining = (int) ChronoUnit.DAYS.between(at, date) + 1;
        int pace = pace(total, date);
        Integer max =
                cap == null ? null : Integer.valueOf(saturated((long) total + bookedTotal + (long) remaining * cap));
        int expected = total + Math.max(bookedTotal, pace);
        if (max != null) {
            expected = Math.min(expected, max);
        }

        boolean onTrack = expected >= due;
        int categoryGaps = 0;
        int gapsAfterBooked = 0;
        var shares = new ArrayList<CategoryStanding>(quota.categories().size());
        for (int i = 0; i < quota.categories().size(); i++) {
            var category = quota.categories().get(i);
            int has = counted.at(i);
            int owes = obligation.of(category.minimum().orElse(0));
            int comes = booked == null ? 0 : booked.at(i);
            int gap = Math.max(0, owes - has);
            categoryGaps += gap;
            gapsAfterBooked += Math.max(0, owes - has - comes);
            onTrack &= gap == 0 || has + Math.max(comes, pace(has, date)) >= owes;
            shares.add(new CategoryStanding(category.code(), category.zh(), category.en(), has, owes, gap));
        }

        int shortfall = Math.max(Math.max(0, due - total), categoryGaps);
        int stillNeeded = Math.max(due - total - bookedTotal, gapsAfterBooked);
        var status = status(shortfall, stillNeeded, remaining, onTrack);
        var forecast = new Forecast(total, bookedTotal, pace, remaining, cap, expected, max);
        return new Milestone(kind, date, due, shortfall, forecast, status, shares);
    }

    private StandingStatus status(int shortfall, int stillNeeded, int remaining, boolean onTrack) {
        if (shortfall == 0) {
            return StandingStatus.MET;
        }
        if (cap != null && stillNeeded > (long) remaining * cap) {
            return StandingStatus.UNREACHABLE;
        }
        return onTrack ? StandingStatus.ON_TRACK : StandingStatus.BEHIND;
    }

    /** What the days after today bring at the pace of the days until today. */
    private int pace(int has, LocalDate date) {
        if (has <= 0) {
            return 0;
        }
        var newYear = LocalDate.of(at.getYear(), 1, 1);
        var start = facts.joinedOn().isAfter(newYear) && !facts.joinedOn().isAfter(at) ? facts.joinedOn() : newYear;
        long elapsed = ChronoUnit.DAYS.between(start, at) + 1;
        return saturated((long) has * ChronoUnit.DAYS.between(at, date) / elapsed);
    }

    private Counting booked(LocalDate date) {
        var within = facts.booked().stream()
                .filter(each -> !each.on().isBefore(at) && !each.on().isAfter(date))
                .toList();
        if (quota.unit() == QuotaUnit.DAY) {
            var halfDays = new HashSet<HalfDay>();
            within.forEach(each -> halfDays.addAll(each.halfDays()));
            halfDays.removeIf(half -> half.day().isBefore(at) || half.day().isAfter(date));
            halfDays.removeAll(facts.halfDaysToday());
            return Counting.of(quota, new YearCredit(List.of(), List.of(), halfDays.size()), null);
        }
        var days = within.stream()
                .sorted(Comparator.comparing(Booked::on))
                .map(each -> new DaySum(each.on(), each.subjectKind(), each.hundredths()))
                .toList();
        return Counting.added(quota, days, facts.earnedToday(), cap);
    }

    private static int saturated(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
