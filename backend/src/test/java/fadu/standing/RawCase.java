package fadu.standing;

import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import fadu.rulebook.Rules;
import fadu.rulebook.SomeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A case as it happened, entry by entry, before anything was summed. */
final class RawCase {
    final Map<String, Object> says = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();
    final List<Booked> booked = new ArrayList<>();
    final List<Span> categories = new ArrayList<>();
    final List<Span> leaves = new ArrayList<>();
    final Map<Integer, YearDecision> decisions = new HashMap<>();
    LocalDate joinedOn = LocalDate.of(2015, 1, 1);

    @Nullable
    LocalDate leftOn;

    @Nullable
    Term term;

    /** One entry of the ledger; a reversal has a negative sign and the same half-days. */
    record Entry(LocalDate day, String kind, int hundredths, Set<HalfDay> halfDays, int sign) {
        Entry reversed() {
            return new Entry(day, kind, hundredths, halfDays, -sign);
        }
    }

    RawCase() {
        categories.add(new Span("OFFICER", LocalDate.of(2015, 1, 1), null));
    }

    RawCase copy() {
        var copy = new RawCase();
        copy.says.putAll(says);
        copy.entries.addAll(entries);
        copy.booked.addAll(booked);
        copy.categories.clear();
        copy.categories.addAll(categories);
        copy.leaves.addAll(leaves);
        copy.decisions.putAll(decisions);
        copy.joinedOn = joinedOn;
        copy.leftOn = leftOn;
        copy.term = term;
        return copy;
    }

    Rules rules() {
        return SomeRules.saying(says);
    }

    /** What the database would have summed up to a day. */
    StandingFacts facts(LocalDate at) {
        var byDay = new TreeMap<LocalDate, Map<String, Integer>>();
        var byYear = new HashMap<Integer, Map<String, Integer>>();
        var references = new HashMap<HalfDay, Integer>();
        for (var entry : entries) {
            if (!entry.day().isAfter(at)) {
                int signed = entry.sign() * entry.hundredths();
                byDay.computeIfAbsent(entry.day(), absent -> new TreeMap<>()).merge(entry.kind(), signed, Integer::sum);
                byYear.computeIfAbsent(entry.day().getYear(), absent -> new TreeMap<>())
                        .merge(entry.kind(), signed, Integer::sum);
                entry.halfDays().forEach(half -> references.merge(half, entry.sign(), Integer::sum));
            }
        }
        references.values().removeIf(count -> count <= 0);
        var years = new HashMap<Integer, YearCredit>();
        var all = new HashSet<>(byYear.keySet());
        references.keySet().forEach(half -> all.add(half.day().getYear()));
        for (int year : all) {
            var sums = new ArrayList<KindSum>();
            byYear.getOrDefault(year, Map.of()).forEach((kind, sum) -> sums.add(new KindSum(kind, sum)));
            var days = new ArrayList<DaySum>();
            byDay.forEach((day, kinds) -> {
                if (day.getYear() == year) {
                    kinds.forEach((kind, sum) -> days.add(new DaySum(day, kind, sum)));
                }
            });
            int halves = (int) references.keySet().stream()
                    .filter(half -> half.day().getYear() == year)
                    .count();
            years.put(year, new YearCredit(sums, days, halves));
        }
        var today = new ArrayList<DaySum>();
        byDay.getOrDefault(at, Map.of()).forEach((kind, sum) -> today.add(new DaySum(at, kind, sum)));
        var halvesToday = new HashSet<HalfDay>();
        references.keySet().stream().filter(half -> half.day().equals(at)).forEach(halvesToday::add);
        return new StandingFacts(
                1, joinedOn, leftOn, categories, leaves, years, booked, halvesToday, today, term, decisions);
    }
}
