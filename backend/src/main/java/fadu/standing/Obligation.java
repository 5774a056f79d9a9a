package fadu.standing;

import fadu.rulebook.LeaveEffect;
import fadu.rulebook.LeaveRule;
import fadu.rulebook.PartYear;
import fadu.rulebook.Rules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a year a quota asks of a person: the days that count of the year's days. A person is bound on the days of
 * service in a category that the quota binds; a part year owes what the rules say; long leave changes something only where
 * the rules say so.
 *
 * @param days the days that count, up to the date asked about
 * @param boundDays the days on which the person was bound, of the whole year
 * @param leaveDays the days of leave that were taken off
 */
record Obligation(State state, int days, int yearDays, int boundDays, int leaveDays) {
    /** Whether anything can be said. */
    enum State {
        /** The quota binds. */
        BOUND,
        /** Long leave lifts it. */
        EXEMPT,
        /** It binds on no day of the year. */
        NOT_BOUND,
        /** It binds for part of the year, and the rules do not say what that means. */
        PART_YEAR_NOT_SET
    }

    /** What is owed of the year up to a day, which is included. */
    static Obligation of(StandingFacts facts, Rules rules, int year, LocalDate until) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        int yearDays = last.getDayOfYear();
        var bound = bound(facts, rules, first, last);
        int boundDays = bound.count();
        if (boundDays == 0) {
            return new Obligation(State.NOT_BOUND, 0, yearDays, 0, 0);
        }
        var owed = bound;
        if (boundDays < yearDays) {
            var partYear = rules.partYear();
            if (partYear.isEmpty()) {
                return new Obligation(State.PART_YEAR_NOT_SET, 0, yearDays, boundDays, 0);
            }
            owed = partYear.get().value() == PartYear.WHOLE ? Days.between(first, last) : bound;
        }
        if (until.isBefore(last)) {
            owed = owed.and(Days.between(first, until));
        }
        var away = away(facts, rules, first, last);
        if (away == null) {
            return new Obligation(State.BOUND, owed.count(), yearDays, boundDays, 0);
        }
        if (away.effect() == LeaveEffect.EXEMPT) {
            return new Obligation(
                    State.EXEMPT, 0, yearDays, boundDays, away.days().count());
        }
        int leaveDays = owed.and(away.days()).count();
        return new Obligation(State.BOUND, owed.count() - leaveDays, yearDays, boundDays, leaveDays);
    }

    /** A yearly amount brought down to the days that count, rounded down. */
    int of(int whole) {
        return switch (state) {
            case EXEMPT, NOT_BOUND, PART_YEAR_NOT_SET -> 0;
            case BOUND -> days == yearDays ? whole : (int) ((long) whole * days / yearDays);
        };
    }

    private static Days bound(StandingFacts facts, Rules rules, LocalDate first, LocalDate last) {
        var populations = rules.populations();
        boolean allBind = true;
        for (var span : facts.categories()) {
            allBind &= populations.contains(span.what());
        }
        List<Span> binding = allBind
                ? facts.categories()
                : facts.categories().stream()
                        .filter(span -> populations.contains(span.what()))
                        .toList();
        var served = Days.clip(new Span("", facts.joinedOn(), facts.leftOn()), first, last);
        return Days.of(binding, first, last).and(served);
    }

    private static @Nullable Away away(StandingFacts facts, Rules rules, LocalDate first, LocalDate last) {
        if (facts.leaves().isEmpty() || rules.leave().isEmpty()) {
            return null;
        }
        LeaveRule rule = rules.leave().get().value();
        var longOnes = facts.leaves().stream()
                .filter(span ->
                        rule.kinds().stream().anyMatch(kind -> kind.name().equals(span.what())))
                .filter(span -> Days.clip(span, first, last).count() >= rule.leastDays())
                .toList();
        return longOnes.isEmpty() ? null : new Away(Days.of(longOnes, first, last), rule.effect());
    }

    private record Away(Days days, LeaveEffect effect) {}
}
