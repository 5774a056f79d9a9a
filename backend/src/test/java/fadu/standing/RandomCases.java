package fadu.standing;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Cases out of a seed, crowded around the edges: caps, ends of years, terms and spans, corrections. */
final class RandomCases {
    private static final List<String> KINDS = List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL", "GENERAL");
    private static final List<String> PEOPLE = List.of("OFFICER", "AUXILIARY", "CADRE");

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    RawCase next() {
        var raw = new RawCase();
        rules(raw);
        person(raw);
        int entries = random.nextInt(30);
        for (int i = 0; i < entries; i++) {
            var entry = entry();
            raw.entries.add(entry);
            if (random.nextInt(6) == 0) {
                raw.entries.add(entry.reversed());
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            var day = dayOf(2026);
            raw.booked.add(new Booked(any(KINDS), "LECTURE", day, random.nextInt(1000), halves(day), "讲座", "/l"));
        }
        return raw;
    }

    LocalDate at() {
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(2026, 1, 1);
            case 1 -> LocalDate.of(2026, 12, 31);
            case 2 -> LocalDate.of(2026, 12, 20 + random.nextInt(11));
            default -> dayOf(2026);
        };
    }

    private void rules(RawCase raw) {
        boolean days = random.nextInt(4) == 0;
        maybe(raw, 15, "quota.unit", days ? "DAY" : "HOUR");
        maybe(
                raw,
                15,
                "quota.target",
                days
                        ? BigDecimal.valueOf(random.nextInt(40)).movePointLeft(0)
                        : BigDecimal.valueOf(random.nextInt(120)));
        var categories = new ArrayList<Map<String, Object>>();
        var minimums = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < random.nextInt(4); i++) {
            categories.add(Map.of("code", "C" + i, "zh", "类" + i, "en", "C" + i, "kinds", List.of(KINDS.get(i))));
            if (random.nextBoolean()) {
                minimums.add(Map.of("category", "C" + i, "minimum", random.nextInt(20)));
            }
        }
        if (!categories.isEmpty()) {
            raw.says.put("quota.categories", categories);
        }
        if (!minimums.isEmpty()) {
            raw.says.put("quota.perCategoryMin", minimums);
        }
        maybe(raw, 2, "credit.capPerDay", any(List.of(4, 8, new BigDecimal("6.5"))));
        maybe(raw, 3, "quota.partYear", any(List.of("WHOLE", "PRO_RATA")));
        maybe(raw, 3, "quota.renewalDue", any(List.of("WHOLE", "PRO_RATA", "NOTHING")));
        maybe(raw, 6, "quota.recordsFrom", any(List.of("2023-01-01", "2024-06-01", "2024-01-01")));
        maybe(raw, 2, "quota.population", any(List.of(List.of("OFFICER"), List.of("OFFICER", "CADRE"))));
        maybe(
                raw,
                2,
                "quota.leave",
                Map.of(
                        "kinds",
                        List.of("SICK", "MATERNITY"),
                        "leastDays",
                        30,
                        "effect",
                        any(List.of("EXEMPT", "PRO_RATA", "PRO_RATA"))));
    }

    private void person(RawCase raw) {
        if (random.nextInt(3) == 0) {
            raw.joinedOn = dayOf(2023 + random.nextInt(4));
        }
        if (random.nextInt(5) == 0) {
            raw.leftOn = raw.joinedOn.plusDays(random.nextInt(1500));
        }
        if (random.nextInt(3) == 0) {
            raw.categories.clear();
            for (int i = random.nextInt(3); i >= 0; i--) {
                var from = dayOf(2022 + random.nextInt(5));
                raw.categories.add(
                        new Span(any(PEOPLE), from, random.nextBoolean() ? null : from.plusDays(random.nextInt(700))));
            }
        }
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            var from = dayOf(2023 + random.nextInt(4));
            raw.leaves.add(new Span(
                    any(List.of("SICK", "MATERNITY", "STUDY")),
                    from,
                    random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(200))));
        }
        if (random.nextInt(5) > 0) {
            var from = random.nextBoolean() ? LocalDate.of(2023 + random.nextInt(2), 1, 1) : dayOf(2023);
            raw.term = new Term(from, from.plusYears(3).minusDays(random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            int year = 2023 + random.nextInt(3);
            var kind = any(List.of(YearDecision.Kind.EXEMPTED, YearDecision.Kind.MADE_UP));
            raw.decisions.put(year, new YearDecision(year, kind, "理由", "决定"));
        }
    }

    RawCase.Entry entry() {
        var day = dayOf(2023 + random.nextInt(4));
        if (random.nextInt(3) == 0) {
            day = LocalDate.of(2026, 3, 1 + random.nextInt(4));
        }
        return new RawCase.Entry(day, any(KINDS), random.nextInt(1200), halves(day), 1);
    }

    private Set<HalfDay> halves(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> Set.of();
            case 1 -> Set.of(new HalfDay(day, Half.AM), new HalfDay(day, Half.PM));
            default -> Set.of(new HalfDay(day, any(List.of(Half.AM, Half.PM))));
        };
    }

    private void maybe(RawCase raw, int often, String key, Object value) {
        if (random.nextInt(often + 1) > 0) {
            raw.says.put(key, value);
        }
    }

    LocalDate dayOf(int year) {
        return LocalDate.ofYearDay(
                year, 1 + random.nextInt(LocalDate.of(year, 1, 1).lengthOfYear()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
