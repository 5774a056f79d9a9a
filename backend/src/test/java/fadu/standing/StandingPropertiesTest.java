package fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rulebook.QuotaUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The function against the slow computation, and what must hold whatever the case. */
class StandingPropertiesTest {
    private static final int CASES = 4_000;

    private final long seed = Long.getLong("fadu.seed", new Random().nextLong());

    @Test
    void agreesWithTheSlowComputation() {
        System.out.println("StandingPropertiesTest seed " + seed);
        var cases = new RandomCases(seed);
        var seen = new EnumMap<StandingStatus, Integer>(StandingStatus.class);
        var years = new EnumMap<YearStatus, Integer>(YearStatus.class);
        for (int i = 0; i < CASES; i++) {
            var raw = cases.next();
            var at = cases.at();
            var standing = derive(raw, at);
            seen.merge(standing.status(), 1, Integer::sum);
            compare(standing, new SlowStanding(raw), at, "seed " + seed + " case " + i);
            for (int year = 2023; year < 2026; year++) {
                var result = StandingFunction.closedYear(raw.facts(at), raw.rules(), year);
                years.merge(result.status(), 1, Integer::sum);
                var slow = new SlowStanding(raw).closed(year);
                assertThat(result.status().name())
                        .as("seed %s case %s year %s", seed, i, year)
                        .isEqualTo(slow.getKey());
                if (result.status() == YearStatus.SHORT) {
                    assertThat(amount(result.unit(), result.shortfall())).isEqualByComparingTo(slow.getValue());
                }
                assertThat(result.explanation().children()).isNotEmpty();
            }
            assertThat(standing.explanation().children()).isNotEmpty();
        }
        assertThat(seen.keySet())
                .as("every status was met, else the cases are too tame")
                .hasSize(5);
        assertThat(years.keySet()).hasSize(4);
    }

    @Test
    void neverGetsWorseByMoreCreditWhereNoCapShiftsCategories() {
        forCases((raw, at, cases) -> {
            raw.says.remove("credit.capPerDay");
            raw.entries.removeIf(entry -> entry.sign() < 0);
            var before = derive(raw, at);
            raw.entries.add(cases.entry());
            var after = derive(raw, at);
            assertThat(after.status().compareTo(before.status())).isLessThanOrEqualTo(0);
            assertThat(after.counted()).isGreaterThanOrEqualTo(before.counted());
        });
    }

    @Test
    void neverCountsLessInAllByMoreCreditUnderACap() {
        forCases((raw, at, cases) -> {
            raw.entries.removeIf(entry -> entry.sign() < 0);
            var before = derive(raw, at);
            raw.entries.add(cases.entry());
            assertThat(derive(raw, at).counted()).isGreaterThanOrEqualTo(before.counted());
        });
    }

    @Test
    void isRestoredByAReversal() {
        forCases((raw, at, cases) -> {
            var before = derive(raw, at);
            var entry = cases.entry();
            raw.entries.add(entry);
            raw.entries.add(entry.reversed());
            assertThat(derive(raw, at)).isEqualTo(before);
        });
    }

    @Test
    void isTheSameWhenAnEntryIsSplit() {
        forCases((raw, at, cases) -> {
            var entry = cases.entry();
            var split = raw.copy();
            raw.entries.add(entry);
            int part = entry.hundredths() / 3;
            split.entries.add(new RawCase.Entry(entry.day(), entry.kind(), part, entry.halfDays(), 1));
            split.entries.add(
                    new RawCase.Entry(entry.day(), entry.kind(), entry.hundredths() - part, entry.halfDays(), 1));
            assertThat(derive(split, at)).isEqualTo(derive(raw, at));
        });
    }

    @Test
    void asksNoMoreOfPeopleOnLeave() {
        forCases((raw, at, cases) -> {
            var before = derive(raw, at);
            raw.leaves.add(new Span("SICK", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 20)));
            var after = derive(raw, at);
            if (before.due() != null && after.due() != null) {
                assertThat(after.due()).isLessThanOrEqualTo(before.due());
            }
        });
    }

    @Test
    void doesNotDependOnTheOrderOfEntries() {
        forCases((raw, at, cases) -> {
            var before = derive(raw, at);
            java.util.Collections.shuffle(raw.entries, new Random(seed));
            assertThat(derive(raw, at)).isEqualTo(before);
        });
    }

    private void forCases(Check check) {
        var cases = new RandomCases(seed);
        for (int i = 0; i < CASES / 4; i++) {
            var raw = cases.next();
            var at = cases.at();
            try {
                check.check(raw, at, cases);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + " case " + i, e);
            }
        }
    }

    private static Standing derive(RawCase raw, LocalDate at) {
        return StandingFunction.derive(raw.facts(at), raw.rules(), at);
    }

    private static void compare(Standing standing, SlowStanding slow, LocalDate at, String which) {
        var answers = slow.ahead(at);
        assertThat(standing.milestones()).as(which).hasSameSizeAs(answers);
        for (int i = 0; i < answers.size(); i++) {
            var fast = standing.milestones().get(i);
            var slowly = answers.get(i);
            var unit = standing.unit();
            assertThat(Map.of(
                            "status", fast.status().name(),
                            "by", fast.date(),
                            "due", amount(unit, fast.due()),
                            "counted", amount(unit, fast.forecast().counted()),
                            "booked", amount(unit, fast.forecast().booked()),
                            "pace", amount(unit, fast.forecast().pace()),
                            "expected", amount(unit, fast.forecast().expected()),
                            "max",
                                    String.valueOf(
                                            fast.forecast().max() == null
                                                    ? "-"
                                                    : amount(
                                                            unit,
                                                            fast.forecast().max())),
                            "shortfall", amount(unit, fast.shortfall())))
                    .as(which)
                    .isEqualTo(Map.of(
                            "status", slowly.status(),
                            "by", slowly.by(),
                            "due", same(slowly.due()),
                            "counted", same(slowly.counted()),
                            "booked", same(slowly.booked()),
                            "pace", same(slowly.pace()),
                            "expected", same(slowly.expected()),
                            "max",
                                    slowly.max()
                                            .map(most -> String.valueOf(same(most)))
                                            .orElse("-"),
                            "shortfall", same(slowly.shortfall())));
        }
        assertThat(slow.headline(at).map(SlowStanding.Answer::status).orElse("NOT_SET"))
                .as(which)
                .isEqualTo(standing.status().name());
    }

    private static BigDecimal amount(@Nullable QuotaUnit unit, @Nullable Integer amount) {
        long number = amount == null ? 0 : amount;
        return same(unit == QuotaUnit.DAY ? BigDecimal.valueOf(number) : BigDecimal.valueOf(number, 2));
    }

    private static BigDecimal same(BigDecimal number) {
        return number.setScale(2);
    }

    private interface Check {
        void check(RawCase raw, LocalDate at, RandomCases cases);
    }
}
