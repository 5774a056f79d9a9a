package fadu.standing;

import fadu.rulebook.Quota;
import fadu.rulebook.QuotaUnit;
import fadu.rulebook.RenewalDue;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands: a pure function of facts, rules and a moment.
 *
 * <p>The formula, for a due date D seen from day T (both dates in Asia/Shanghai):
 *
 * <pre>
 * counted        credit of the law year up to T that falls into the quota's categories (general training counts to the whole
 *                alone), each day cut to the daily cap in the order of the categories; in a day quota, different half-days
 * booked         bookings from T to D, each day under the same cap; in a day quota, half-days that are not counted yet
 * pace           ⌊counted × (days after T up to D) ÷ (days from 1 January, or from joining, up to T)⌋
 * remainingDays  days from T to D, both included
 * max            counted + booked + remainingDays × dailyCap       (no cap: no max; a day quota gains at most 2 half-days a day)
 * expected       min(counted + max(booked, pace), max)
 * due            the quota, brought down to the days of the year that count where the rules say so, rounded down
 *
 * MET            counted ≥ due, and each category has its minimum
 * UNREACHABLE    a cap exists and what is still missing after the bookings exceeds remainingDays × dailyCap
 * ON_TRACK       expected ≥ due, and the same by category
 * BEHIND         otherwise
 * NOT_SET        no quota, or it does not bind this person, or a part year of which the rules say nothing
 * </pre>
 *
 * Ten worked examples stand in {@code ops/handbook/standing.md}; the test reads them from there.
 */
public final class StandingFunction {
    private StandingFunction() {}

    /** The standing in the law year of the day. */
    public static Standing derive(StandingFacts facts, Rules rules, LocalDate at) {
        int year = at.getYear();
        var sourced = rules.quota();
        if (sourced.isEmpty()) {
            return notSet(facts, rules, at, null, raw(facts.year(year)));
        }
        var quota = sourced.get().value();
        var cap = cap(rules);
        var counted = Counting.of(quota, facts.year(year), cap);
        var yearEnd = LocalDate.of(year, 12, 31);
        var owed = Obligation.of(facts, rules, year, yearEnd);
        if (owed.state() == Obligation.State.NOT_BOUND || owed.state() == Obligation.State.PART_YEAR_NOT_SET) {
            return notSet(facts, rules, at, quota.unit(), counted.total());
        }
        var outlook = new Outlook(quota, facts, counted, at, cap);
        var milestones = new ArrayList<Milestone>(2);
        var renewal = facts.term() == null ? null : facts.term().to();
        if (renewal != null && renewal.getYear() == year && !renewal.isBefore(at)) {
            milestones.add(outlook.to(Milestone.Kind.RENEWAL, renewal, owedAt(facts, rules, renewal, owed)));
        }
        var end = outlook.to(Milestone.Kind.YEAR_END, yearEnd, owed);
        milestones.add(end);
        return new Standing(
                year,
                quota.unit(),
                counted.total(),
                end.due(),
                List.copyOf(milestones),
                at,
                rules.identity(),
                () -> Telling.standing(facts, rules, at, milestones));
    }

    /**
     * How a closed year ended under a certificate.
     *
     * @param rules the rules on the year's last day of the unit held on that day
     */
    public static YearResult closedYear(StandingFacts facts, Rules rules, int year) {
        var sourced = rules.quota();
        if (sourced.isEmpty()) {
            return result(facts, rules, year, judge(facts, rules, year, null), null, null, raw(facts.year(year)));
        }
        var quota = sourced.get().value();
        var counted = Counting.of(quota, facts.year(year), cap(rules));
        var owed = Obligation.of(facts, rules, year, LocalDate.of(year, 12, 31));
        var reason = judge(facts, rules, year, owed);
        return result(facts, rules, year, reason, quota, new Judged(counted, owed), counted.total());
    }

    private static YearReason judge(StandingFacts facts, Rules rules, int year, @Nullable Obligation owed) {
        if (facts.term() == null || !facts.term().holdsWhole(year)) {
            return YearReason.OUTSIDE_TERM;
        }
        var recordsFrom = rules.recordsFrom();
        if (recordsFrom.isEmpty()) {
            return YearReason.RECORDS_FROM_NOT_SET;
        }
        if (recordsFrom.get().value().isAfter(LocalDate.of(year, 1, 1))) {
            return YearReason.BEFORE_RECORDS;
        }
        if (owed == null) {
            return YearReason.QUOTA_NOT_SET;
        }
        return switch (owed.state()) {
            case NOT_BOUND -> YearReason.NOT_BOUND;
            case PART_YEAR_NOT_SET -> YearReason.PART_YEAR_NOT_SET;
            case BOUND, EXEMPT -> decided(facts.decisions().get(year));
        };
    }

    private static YearReason decided(@Nullable YearDecision decision) {
        if (decision == null) {
            return YearReason.JUDGED;
        }
        return switch (decision.kind()) {
            case EXEMPTED -> YearReason.EXEMPTED;
            case MADE_UP -> YearReason.MADE_UP;
        };
    }

    private static YearResult result(
            StandingFacts facts,
            Rules rules,
            int year,
            YearReason reason,
            @Nullable Quota quota,
            @Nullable Judged judged,
            int counted) {
        Integer due = null;
        Integer shortfall = null;
        List<CategoryStanding> categories = List.of();
        if (quota != null && judged != null && judged.owed().state() != Obligation.State.PART_YEAR_NOT_SET) {
            due = judged.owed().of(quota.amountHundredthsOrHalfDays());
            categories = judged.categories(quota);
            int gaps = 0;
            for (var category : categories) {
                gaps += category.shortfall();
            }
            shortfall = Math.max(Math.max(0, due - counted), gaps);
        }
        var status = status(reason, shortfall);
        return new YearResult(
                year,
                status,
                reason,
                quota == null ? null : quota.unit(),
                counted,
                due,
                shortfall,
                categories,
                rules.identity(),
                () -> Telling.closedYear(facts, rules, year, reason, counted));
    }

    private static YearStatus status(YearReason reason, @Nullable Integer shortfall) {
        return switch (reason) {
            case JUDGED -> shortfall != null && shortfall > 0 ? YearStatus.SHORT : YearStatus.MET;
            case MADE_UP -> YearStatus.MET;
            case EXEMPTED, OUTSIDE_TERM, BEFORE_RECORDS, NOT_BOUND -> YearStatus.NOT_JUDGED;
            case RECORDS_FROM_NOT_SET, QUOTA_NOT_SET, PART_YEAR_NOT_SET -> YearStatus.NOT_SET;
        };
    }

    /** What is owed at a renewal inside the year: the whole, the days up to it, or nothing, which is also what "not set" means. */
    private static Obligation owedAt(StandingFacts facts, Rules rules, LocalDate renewal, Obligation whole) {
        var says = rules.renewalDue().map(Sourced::value).orElse(RenewalDue.NOTHING);
        return switch (says) {
            case WHOLE -> whole;
            case PRO_RATA -> Obligation.of(facts, rules, renewal.getYear(), renewal);
            case NOTHING -> new Obligation(Obligation.State.EXEMPT, 0, whole.yearDays(), whole.boundDays(), 0);
        };
    }

    private static Standing notSet(
            StandingFacts facts, Rules rules, LocalDate at, @Nullable QuotaUnit unit, int counted) {
        return new Standing(
                at.getYear(),
                unit,
                counted,
                null,
                List.of(),
                at,
                rules.identity(),
                () -> Telling.standing(facts, rules, at, List.of()));
    }

    /** The daily cap; null where not set. */
    static @Nullable Integer cap(Rules rules) {
        return rules.dailyCap().map(Sourced::value).orElse(null);
    }

    /** Everything in the ledger, for a year of which no rule says what counts. */
    private static int raw(YearCredit credit) {
        int sum = 0;
        for (var each : credit.sums()) {
            sum += each.hundredths();
        }
        return sum;
    }

    private record Judged(Counting counted, Obligation owed) {
        List<CategoryStanding> categories(Quota quota) {
            var shares = new ArrayList<CategoryStanding>(quota.categories().size());
            for (int i = 0; i < quota.categories().size(); i++) {
                var category = quota.categories().get(i);
                int has = counted.at(i);
                int due = owed.of(category.minimum().orElse(0));
                shares.add(new CategoryStanding(
                        category.code(), category.zh(), category.en(), has, due, Math.max(0, due - has)));
            }
            return List.copyOf(shares);
        }
    }
}
