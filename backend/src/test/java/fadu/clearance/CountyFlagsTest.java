package fadu.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clearance.NaiveClearance.Law;
import fadu.credit.Earned;
import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.Posting;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.jobs.Jobs;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On twelve dates through a year and one after it, the open flags equal the independent computation for everybody. */
@WithApp
@Tag("both")
class CountyFlagsTest {
    private static final long SEED = Long.getLong("fadu.seed", 20261122L);
    private static final int PEOPLE = 200;
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 4, 20),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 8, 20),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 12, 20),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 2));

    private final App app;
    private final County county;
    private final Registry registry;
    private final Random random = new Random(SEED);
    private final Map<Long, Law> laws = new HashMap<>();
    private final List<County.Unit> units = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<Registry.Certificate> certificates = new ArrayList<>();
    private final Map<LocalDate, List<Earned>> ledger = new HashMap<>();

    CountyFlagsTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.registry = new Registry(app);
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void flagsExactlyThoseWhomASlowIndependentComputationFlags() {
        System.out.println("CountyFlagsTest seed " + SEED);
        makeUnits();
        for (int i = 0; i < PEOPLE; i++) {
            makePerson(i);
        }
        var naive = new NaiveClearance(registry, laws);
        var seen = new TreeSet<String>();
        var posted = LocalDate.of(2020, 1, 1);
        for (var date : DATES) {
            post(posted, date);
            posted = date;
            happen(date);
            app.moveClockTo(
                    date.atTime(4, 0).atZone(fadu.platform.time.Clock.ZONE).toInstant());
            flag();
            var ids = certificates.stream().map(Registry.Certificate::id).toList();
            var wanted = naive.wanted(ids, date);
            assertThat(open()).as("open flags on " + date + ", seed " + SEED).isEqualTo(wanted);
            wanted.forEach(key -> seen.add(key.split(":")[1]));
            flag();
            assertThat(open()).as("a second run on " + date).isEqualTo(wanted);
        }
        assertThat(seen).hasSize(Ground.values().length);
        assertClosedWithReasons();
        assertEveryOpenFlagHasACase();
    }

    private void assertClosedWithReasons() {
        var reasons = registry.rows("""
                SELECT f.ground, f.closed_reason FROM clearance_flag f
                WHERE f.certificate_id IN (%s) AND f.closed_at IS NOT NULL""".formatted(ids()));
        assertThat(reasons).isNotEmpty();
        reasons.forEach(
                row -> assertThat(String.valueOf(row.get("closed_reason"))).isNotBlank());
        assertThat(reasons.stream()
                        .map(row -> String.valueOf(row.get("closed_reason")))
                        .collect(Collectors.toSet()))
                .contains("证件已注销", "2026 年度已结束，改按年度结果判定", "学时已补足，或者预计能够达到");
    }

    private void assertEveryOpenFlagHasACase() {
        assertThat(registry.number("""
                        SELECT COUNT(*) FROM clearance_flag f LEFT JOIN clearance_case k ON k.id = f.case_id
                        WHERE f.certificate_id IN (%s) AND f.closed_at IS NULL
                          AND (k.id IS NULL OR k.state <> 'OPEN')""".formatted(ids()))).isZero();
        assertThat(registry.number("""
                        SELECT COUNT(*) FROM clearance_case k WHERE k.certificate_id IN (%s) AND k.state = 'OPEN'
                          AND NOT EXISTS (SELECT 1 FROM clearance_flag f WHERE f.case_id = k.id AND f.closed_at IS NULL)""".formatted(ids()))).isZero();
    }

    private void makeUnits() {
        var hours = new Law(
                false,
                6000,
                Map.of("PUBLIC_LAW", 1200, "PROFESSIONAL", 1600, "SKILL", 800),
                60,
                800,
                "PRO_RATA",
                "PRO_RATA",
                LocalDate.of(2024, 1, 1),
                true);
        var days = new Law(true, 30, Map.of(), 45, null, null, null, LocalDate.of(2023, 1, 1), false);
        var whole = new Law(false, 4000, Map.of(), 90, null, "WHOLE", "WHOLE", LocalDate.of(2023, 1, 1), false);
        var unwarned = new Law(false, 4000, Map.of(), null, null, "WHOLE", "WHOLE", null, true);
        var nothing = new Law(false, 0, Map.of(), null, null, null, null, null, false);
        for (var law : List.of(hours, days, whole, unwarned, nothing)) {
            var unit = county.unit(county.county(), "单位" + units.size());
            units.add(unit);
            laws.put(unit.id(), law);
            registry.rules(unit.id(), values(law));
        }
    }

    private static Map<String, String> values(Law law) {
        var values = new HashMap<String, String>();
        if (law.quota() > 0) {
            values.put("quota.unit", law.days() ? "\"DAY\"" : "\"HOUR\"");
            values.put("quota.target", String.valueOf(law.days() ? law.quota() / 2 : law.quota() / 100));
        }
        if (!law.minimums().isEmpty()) {
            values.put(
                    "quota.categories",
                    law.minimums().keySet().stream()
                            .sorted(java.util.Comparator.comparingInt(
                                    List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL")::indexOf))
                            .map(code -> "{\"code\":\"%s\",\"zh\":\"%s\",\"en\":\"%s\",\"kinds\":[\"%s\"]}"
                                    .formatted(code, code, code, code))
                            .collect(Collectors.joining(",", "[", "]")));
            values.put(
                    "quota.perCategoryMin",
                    law.minimums().entrySet().stream()
                            .map(each -> "{\"category\":\"%s\",\"minimum\":%d}"
                                    .formatted(each.getKey(), each.getValue() / 100))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        if (law.warningDays() != null) {
            values.put("quota.warningDays", String.valueOf(law.warningDays()));
        }
        if (law.cap() != null) {
            values.put("credit.capPerDay", String.valueOf(law.cap() / 100));
        }
        if (law.renewalDue() != null) {
            values.put("quota.renewalDue", "\"" + law.renewalDue() + "\"");
        }
        if (law.partYear() != null) {
            values.put("quota.partYear", "\"" + law.partYear() + "\"");
        }
        if (law.recordsFrom() != null) {
            values.put("quota.recordsFrom", "\"" + law.recordsFrom() + "\"");
        }
        if (law.passAtRenewal()) {
            values.put("cert.passRequiredAtRenewal", "true");
        }
        return values;
    }

    private void makePerson(int i) {
        var unit = units.get(i % units.size());
        boolean auxiliary = random.nextInt(15) == 0;
        var person = county.person(unit, "人员" + i, auxiliary ? "AUXILIARY" : "OFFICER");
        people.add(person.id());
        var from = LocalDate.of(2022 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
        if (random.nextInt(3) == 0) {
            from = LocalDate.of(from.getYear(), 1, 1);
        }
        certificates.add(registry.certificate(
                person.id(), "ENFORCEMENT", from, from.plusYears(3).minusDays(1)));
        if (random.nextInt(12) == 0) {
            var second = from.plusDays(random.nextInt(500));
            certificates.add(registry.certificate(
                    person.id(), "ENFORCEMENT", second, second.plusYears(3).minusDays(1)));
        }
        if (random.nextInt(20) == 0) {
            certificates.add(registry.certificate(person.id(), "SUPERVISION", from, from.plusYears(3)));
        }
        serve(person);
        if (random.nextInt(3) > 0) {
            registry.pass(
                    person.id(),
                    LocalDate.of(2023, 5, 1),
                    random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 15));
        }
        if (random.nextInt(10) == 0) {
            registry.insert("""
                    INSERT INTO clearance_year_decision (person_id, law_year, kind, reason, decision_ref, at)
                    VALUES (?, 2025, 'MADE_UP', '测试', '测试', UTC_TIMESTAMP(6))""", person.id());
        }
        for (int year = 2023; year <= 2026; year++) {
            study(person.id(), year);
        }
    }

    /** Now and then somebody loses a mark for a time, joins late, leaves, or moves to another unit. */
    private void serve(County.Person person) {
        if (random.nextInt(8) == 0) {
            var day = Date.valueOf(LocalDate.of(2026, 1 + random.nextInt(12), 10));
            registry.insert(
                    "UPDATE person_status SET to_date = ? WHERE person_id = ? AND kind = ?",
                    day,
                    person.id(),
                    List.of("ESTABLISHED", "REGISTERED", "IN_POST").get(random.nextInt(3)));
            if (random.nextBoolean()) {
                for (var kind : List.of("ESTABLISHED", "REGISTERED", "IN_POST")) {
                    registry.insert(
                            "INSERT INTO person_status (person_id, kind, from_date, source) VALUES (?, ?, ?, '测试')",
                            person.id(),
                            kind,
                            Date.valueOf(day.toLocalDate().plusDays(50)));
                }
            }
        }
        if (random.nextInt(12) == 0) {
            registry.insert(
                    "UPDATE person SET left_on = ? WHERE id = ?",
                    Date.valueOf(LocalDate.of(2026, 1 + random.nextInt(12), 3)),
                    person.id());
        }
        if (random.nextInt(10) == 0) {
            var joined = LocalDate.of(2025 + random.nextInt(2), 1 + random.nextInt(12), 5);
            registry.insert("UPDATE person SET joined_on = ? WHERE id = ?", Date.valueOf(joined), person.id());
        }
        if (random.nextInt(10) == 0) {
            var day = Date.valueOf(LocalDate.of(2025 + random.nextInt(2), 1 + random.nextInt(12), 7));
            var to = units.get(random.nextInt(units.size()));
            registry.insert("UPDATE person_unit SET to_date = ? WHERE person_id = ?", day, person.id());
            registry.insert(
                    "INSERT INTO person_unit (person_id, unit_id, from_date) VALUES (?, ?, ?)",
                    person.id(),
                    to.id(),
                    day);
            registry.insert("UPDATE person SET unit_id = ? WHERE id = ?", to.id(), person.id());
        }
    }

    private void study(long person, int year) {
        int events = random.nextInt(14);
        for (int i = 0; i < events; i++) {
            var day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            var kind = List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL", "GENERAL").get(random.nextInt(4));
            int hundredths = 50 * (2 + random.nextInt(20));
            Set<HalfDay> halves = random.nextBoolean()
                    ? Set.of(new HalfDay(day, Half.AM), new HalfDay(day, Half.PM))
                    : Set.of(new HalfDay(day, Half.AM));
            java.util.Objects.requireNonNull(ledger.computeIfAbsent(day, absent -> new ArrayList<>()))
                    .add(new Earned(
                            person,
                            kind,
                            "LECTURE",
                            day,
                            hundredths * 27,
                            hundredths,
                            halves,
                            "TEST",
                            "county-" + person + "-" + year + "-" + i,
                            "1",
                            "讲座",
                            "测试",
                            null));
        }
    }

    private void post(LocalDate after, LocalDate upTo) {
        var due = new ArrayList<Earned>();
        ledger.forEach((day, list) -> {
            if (day.isAfter(after) && !day.isAfter(upTo)) {
                due.addAll(list);
            }
        });
        app.bean(Tx.class).write(() -> app.bean(Posting.class).post(Actor.system(), due));
    }

    /** A certificate is cancelled, one suspended, one taken back. */
    private void happen(LocalDate date) {
        if (date.getDayOfMonth() == 30 || date.getMonthValue() == 4) {
            for (var state : List.of("CANCELLED", "SUSPENDED", "TAKEN_BACK")) {
                for (int i = 0; i < 4; i++) {
                    registry.insert(
                            "UPDATE certificate SET state = ? WHERE id = ?",
                            state,
                            certificates
                                    .get(random.nextInt(certificates.size()))
                                    .id());
                }
            }
        }
    }

    private Set<String> open() {
        var open = new TreeSet<String>();
        for (var row : registry.rows(
                "SELECT certificate_id, ground, law_year FROM clearance_flag WHERE closed_at IS NULL AND certificate_id IN (%s)"
                        .formatted(ids()))) {
            var key = row.get("certificate_id") + ":" + row.get("ground");
            assertThat(open.add(
                            Ground.valueOf(String.valueOf(row.get("ground"))).ofAYear()
                                    ? key + ":" + row.get("law_year")
                                    : key))
                    .isTrue();
        }
        return open;
    }

    private String ids() {
        return certificates.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(","));
    }

    private void flag() {
        var jobs = app.bean(Jobs.class);
        var run = jobs.runNow(jobs.find("clearance.flag").orElseThrow()).orElseThrow();
        assertThat(run.state()).isEqualTo("DONE");
    }
}
