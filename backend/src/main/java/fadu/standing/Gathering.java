package fadu.standing;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of many people into facts. */
final class Gathering implements FactRows.Taker {
    private final Map<Long, Draft> drafts = new HashMap<>();
    private final LocalDate at;

    Gathering(LocalDate at) {
        this.at = at;
    }

    @Override
    public void sum(long personId, int year, String subjectKind, int hundredths) {
        of(personId).year(year).sums.add(new KindSum(subjectKind, hundredths));
    }

    @Override
    public void day(long personId, LocalDate day, String subjectKind, int hundredths) {
        of(personId).year(day.getYear()).days.add(new DaySum(day, subjectKind, hundredths));
    }

    @Override
    public void halfDays(long personId, int year, int count) {
        of(personId).year(year).halfDays = count;
    }

    @Override
    public void today(long personId, String subjectKind, int hundredths) {
        of(personId).earnedToday.add(new DaySum(at, subjectKind, hundredths));
    }

    @Override
    public void halfDayToday(long personId, String half) {
        of(personId).halfDaysToday.add(new HalfDay(at, Half.valueOf(half)));
    }

    @Override
    public void category(long personId, String category, LocalDate from, @Nullable LocalDate to) {
        of(personId).categories.add(new Span(category, from, to));
    }

    @Override
    public void leave(long personId, String kind, LocalDate from, @Nullable LocalDate to) {
        of(personId).leaves.add(new Span(kind, from, to));
    }

    /** The facts of one of them. */
    StandingFacts facts(Holder holder, List<Booked> booked, Collection<YearDecision> decisions) {
        var draft = drafts.getOrDefault(holder.personId(), Draft.NONE);
        return new StandingFacts(
                holder.personId(),
                holder.joinedOn(),
                holder.leftOn(),
                draft.categories(holder),
                draft.leaves,
                draft.years(),
                booked,
                draft.halfDaysToday,
                draft.earnedToday,
                holder.term(),
                byYear(decisions));
    }

    private static Map<Integer, YearDecision> byYear(Collection<YearDecision> decisions) {
        if (decisions.isEmpty()) {
            return Map.of();
        }
        var map = new HashMap<Integer, YearDecision>();
        decisions.forEach(decision -> map.put(decision.lawYear(), decision));
        return map;
    }

    private Draft of(long personId) {
        return Objects.requireNonNull(drafts.computeIfAbsent(personId, absent -> new Draft()));
    }

    private static final class Draft {
        static final Draft NONE = new Draft();

        private final Map<Integer, YearDraft> years = new HashMap<>();
        private final List<DaySum> earnedToday = new ArrayList<>(0);
        private final Set<HalfDay> halfDaysToday = new HashSet<>(0);
        private final List<Span> categories = new ArrayList<>(0);
        private final List<Span> leaves = new ArrayList<>(0);

        YearDraft year(int year) {
            return Objects.requireNonNull(years.computeIfAbsent(year, absent -> new YearDraft()));
        }

        Map<Integer, YearCredit> years() {
            if (years.isEmpty()) {
                return Map.of();
            }
            var built = new HashMap<Integer, YearCredit>();
            years.forEach((year, draft) -> built.put(year, draft.build()));
            return built;
        }

        /** With the leading category, where no row about it came: it has stood all the time. */
        List<Span> categories(Holder holder) {
            if (categories.stream().anyMatch(span -> span.what().equals(holder.category()))) {
                return categories;
            }
            var standing = new Span(holder.category(), LocalDate.EPOCH, null);
            if (categories.isEmpty()) {
                return List.of(standing);
            }
            var all = new ArrayList<>(categories);
            all.add(standing);
            return all;
        }
    }

    private static final class YearDraft {
        private final List<KindSum> sums = new ArrayList<>(4);
        private final List<DaySum> days = new ArrayList<>(0);
        private int halfDays;

        YearCredit build() {
            if (days.size() > 1) {
                days.sort(Comparator.comparing(DaySum::day));
            }
            return new YearCredit(sums, days, halfDays);
        }
    }
}
