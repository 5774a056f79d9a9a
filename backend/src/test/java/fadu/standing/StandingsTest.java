package fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.QuotaUnit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class StandingsTest {
    private final App app;
    private final County county;
    private final County elsewhere;
    private final Village village;
    private final Standings standings;
    private final LocalDate today;

    StandingsTest(App app, County county, County elsewhere) {
        this.app = app;
        this.county = county;
        this.elsewhere = elsewhere;
        this.village = new Village(app, county);
        this.standings = app.bean(Standings.class);
        this.today = app.bean(Clock.class).today();
    }

    @Test
    void sweepsTheSameAsTheSlowComputationFromSingleEntries() {
        long seed = Long.getLong("fadu.seed", new Random().nextLong());
        System.out.println("StandingsTest seed " + seed);
        village.govern(county.county(), "longxian", "demo-county");
        var days = county.unit(county.county(), "按天考核的单位");
        village.govern(days, "alxa-kfq");
        var random = new Random(seed);
        var cases = new HashMap<Long, RawCase>();
        int lastYear = today.getYear() - 1;
        for (int i = 0; i < 25; i++) {
            boolean inDays = i % 5 == 0;
            var person = inDays ? county.officer(days, "甲" + i) : village.officer("乙" + i);
            var raw = new RawCase();
            raw.says.putAll(Village.saying("longxian", "demo-county"));
            if (inDays) {
                raw.says.putAll(Village.saying("alxa-kfq"));
            }
            raw.joinedOn = LocalDate.of(2020, 1, 1);
            raw.term = new Term(
                    LocalDate.of(lastYear, 1, 1).minusDays(random.nextInt(3)), LocalDate.of(lastYear + 2, 12, 31));
            village.certificate(person, raw.term.from(), raw.term.to());
            for (int n = random.nextInt(16); n > 0; n--) {
                var entry = entry(random, lastYear);
                village.earn(person, entry);
                if (entry.sign() > 0) {
                    raw.entries.add(entry);
                }
            }
            if (random.nextInt(4) == 0) {
                var from = LocalDate.of(today.getYear(), 1 + random.nextInt(6), 1);
                var span = new Span("SICK", from, from.plusDays(40 + random.nextInt(60)));
                raw.leaves.add(span);
                village.sql(
                        "INSERT INTO person_leave (person_id, kind, from_date, to_date) VALUES (?, 'SICK', ?, ?)",
                        person.id(),
                        span.from(),
                        span.to());
            }
            cases.put(person.id(), raw);
        }
        for (var at : List.of(today, LocalDate.of(today.getYear(), 5, 17), LocalDate.of(today.getYear(), 1, 1))) {
            for (int chunk : new int[] {7, 500}) {
                var swept = village.sweep(at, chunk, cases.keySet());
                assertThat(swept).as("seed %s", seed).hasSize(cases.size());
                swept.forEach(each -> compare(
                        each, Objects.requireNonNull(cases.get(each.personId())), at, lastYear, "seed " + seed));
            }
        }
    }

    private void compare(Swept swept, RawCase raw, LocalDate at, int lastYear, String which) {
        var slow = new SlowStanding(raw);
        var answer = slow.headline(at).orElseThrow();
        assertThat(swept.current().status().name()).as(which).isEqualTo(answer.status());
        var exact = raw.facts(at);
        assertThat(swept.current())
                .as(which)
                .isEqualTo(StandingFunction.derive(
                        exact, app.bean(EffectiveRules.class).at(swept.unitId(), at), at));
        assertThat(swept.closed()).as("years wholly inside the term").hasSize(1);
        assertThat(swept.closed().getFirst().status().name())
                .as(which)
                .isEqualTo(slow.closed(lastYear).getKey());
        assertThat(standings.of(swept.personId(), at))
                .as("one alone is as in the sweep")
                .isEqualTo(swept.current());
    }

    private RawCase.Entry entry(Random random, int firstYear) {
        var day = LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt((int)
                (today.toEpochDay() - LocalDate.of(firstYear, 1, 1).toEpochDay())));
        if (random.nextInt(3) == 0) {
            day = today.minusDays(random.nextInt(3));
        }
        var kind = List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL", "GENERAL").get(random.nextInt(4));
        var halves = random.nextBoolean() ? Set.of(new HalfDay(day, Half.AM)) : Set.<HalfDay>of();
        return new RawCase.Entry(day, kind, 1 + random.nextInt(900), halves, random.nextInt(5) == 0 ? -1 : 1);
    }

    @Test
    void judgesAClosedYearByTheUnitHeldOnItsLastDay() {
        village.govern(county.county(), "demo-county");
        var hours = county.unit(county.county(), "按学时");
        var days = county.unit(county.county(), "按天");
        village.govern(hours, "longxian");
        village.govern(days, "alxa-kfq");
        int year = today.getYear() - 1;
        var moved = county.officer(days, "调动人员");
        village.sql("UPDATE person_unit SET from_date = ? WHERE person_id = ?", today.minusDays(3), moved.id());
        village.sql(
                "INSERT INTO person_unit (person_id, unit_id, from_date, to_date) VALUES (?, ?, '2020-01-01', ?)",
                moved.id(),
                hours.id(),
                today.minusDays(3));
        village.certificate(moved, LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 12, 31));
        village.earn(moved, "SKILL", 6_100, LocalDate.of(year, 4, 1));

        var swept = village.sweep(today, 100, Set.of(moved.id())).getFirst();
        assertThat(swept.unitId()).isEqualTo(days.id());
        assertThat(swept.current().unit()).isEqualTo(QuotaUnit.DAY);
        var closed = swept.closed().getFirst();
        assertThat(closed.unit()).isEqualTo(QuotaUnit.HOUR);
        assertThat(closed.governedBy()).contains("longxian v1");
        assertThat(closed.status()).as("one day of 61 counts 8 under the cap").isEqualTo(YearStatus.SHORT);
        assertThat(closed.counted()).isEqualTo(800);
        assertThat(standings.closedYears(moved.id(), swept.termFrom(), swept.termTo(), today))
                .isEqualTo(swept.closed());
    }

    @Test
    void looksAtLiveCertificatesOnlyAndWorksInsideATransaction() {
        village.govern(county.county(), "longxian", "demo-county");
        var live = village.officer("在期");
        var expired = village.officer("过期");
        var cancelled = village.officer("注销");
        village.certificate(live, today.minusYears(1), today);
        village.certificate(expired, today.minusYears(3), today.minusDays(1));
        long gone = village.certificate(cancelled, today.minusYears(1), today.plusYears(1));
        village.sql("UPDATE certificate SET state = 'CANCELLED' WHERE id = ?", gone);

        var people = Set.of(live.id(), expired.id(), cancelled.id());
        assertThat(village.sweep(today, 3, people)).extracting(Swept::personId).containsExactly(live.id());
        var alone = app.bean(Tx.class).write(() -> standings.of(live.id(), today));
        assertThat(alone).isEqualTo(standings.of(live.id(), today));
        assertThat(alone.milestone(Milestone.Kind.RENEWAL).orElseThrow().date()).isEqualTo(today);
    }

    @Test
    void asksAtMostFourStatementsAChunkHoweverManyPeople() {
        village.govern(county.county(), "longxian", "demo-county");
        var people = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            var person = village.officer("丙" + i);
            village.certificate(person, LocalDate.of(today.getYear() - 1, 1, 1), today.plusYears(1));
            village.earn(person, "SKILL", 900, today.minusDays(i));
            people.add(person.id());
        }
        village.sweep(today, 2_000, Set.copyOf(people));
        long certificates = village.number("SELECT COUNT(*) FROM certificate WHERE state IN ('VALID', 'SUSPENDED')");
        long before = village.number("SHOW GLOBAL STATUS LIKE 'Com_select'");
        assertThat(village.sweep(today, 2_000, Set.copyOf(people))).hasSize(12);
        long asked = village.number("SHOW GLOBAL STATUS LIKE 'Com_select'") - before;
        long chunks = certificates / 2_000 + 1;
        assertThat(asked).as("and the rules, when they are read anew").isLessThanOrEqualTo(4 * chunks + 16);
    }

    @Test
    void projectsEverybodyInServiceForTheLists() {
        village.govern(county.county(), "longxian", "demo-county");
        var serving = village.officer("在岗");
        village.earn(serving, "PUBLIC_LAW", 700, today);
        var left = village.officer("离职");
        village.sql(
                "INSERT INTO standing_projection (person_id, law_year, status, counted, booked, rule_version, derived_at)"
                        + " VALUES (?, ?, 'MET', 0, 0, '', '2020-01-01')",
                left.id(),
                today.getYear());
        village.sql("UPDATE person SET left_on = ? WHERE id = ?", today.minusDays(10), left.id());

        var jobs = app.bean(Jobs.class);
        var run = jobs.runNow(jobs.find("standing.projection").orElseThrow()).orElseThrow();
        assertThat(run.state()).isEqualTo("DONE");

        var standing = standings.of(serving.id(), today);
        assertThat(village.number("SELECT counted FROM standing_projection WHERE person_id = " + serving.id()))
                .isEqualTo(standing.counted());
        assertThat(village.number("SELECT COUNT(*) FROM standing_projection WHERE person_id = " + left.id()))
                .isZero();

        village.earn(serving, "SKILL", 100, lately(1));
        app.bean(Projecting.class).refresh(Set.of(serving.id(), left.id()), today);
        assertThat(village.number("SELECT counted FROM standing_projection WHERE person_id = " + serving.id()))
                .isEqualTo(800);
    }

    @Test
    void explainsOnesOwnStandingWithRulesAndClauses() {
        village.govern(county.county(), "longxian", "demo-county");
        var officer = county.account(village.officer("本人"), county.county(), "officer");
        village.certificate(officer, LocalDate.of(today.getYear() - 1, 1, 1), today.plusYears(1));
        village.earn(officer, "PUBLIC_LAW", 1_250, lately(20));
        var http = county.signIn(officer);

        var mine = http.get("/api/me/standing");
        assertThat(mine.status()).as(mine.toString()).isEqualTo(200);
        assertThat(mine.object())
                .containsEntry("unit", "HOUR")
                .containsEntry("counted", 800)
                .containsEntry("due", 6_000);
        assertThat(mine.text())
                .contains("确保行政执法人员每人每年接受不少于60学时的公共法律知识、业务培训和行政执法技能培训")
                .contains("超过每天上限，未计入4.5 学时")
                .contains("\"governedBy\":\"longxian v1 + demo-county v1\"");
        assertThat(http.speaking("en").get("/api/me/standing").text())
                .contains("4.5 hours above the daily cap do not count");
        assertThat(http.get("/api/people/" + officer.publicId() + "/standing").status())
                .isEqualTo(403);
    }

    @Test
    void listsCountsExportsAndRemindsWithinScope() {
        village.govern(county.county(), "longxian", "demo-county");
        var department = county.unit(county.county(), "执法大队");
        var people = new ArrayList<County.Person>();
        for (int i = 0; i < 5; i++) {
            var person = county.officer(department, "落后" + i);
            village.earn(person, "SKILL", 100 * (i + 1), lately(1));
            people.add(person);
        }

        var outsider = elsewhere.officer(elsewhere.county(), "别县人员");
        app.bean(Projecting.class)
                .refresh(people.stream().map(County.Person::id).collect(Collectors.toSet()), today);
        app.bean(Projecting.class).refresh(Set.of(outsider.id()), today);
        var coordinator = county.signedIn(department, "培训员", "coordinator");

        var first = coordinator.get("/api/behind?status=BEHIND,UNREACHABLE&limit=2");
        assertThat(first.object()).containsEntry("total", 5);
        assertThat(first.items()).extracting(row -> row.get("shortfall")).containsExactly(5_900, 5_800);
        var second = coordinator.get("/api/behind?status=BEHIND,UNREACHABLE&limit=2&cursor=" + first.field("next"));
        assertThat(second.items()).extracting(row -> row.get("shortfall")).containsExactly(5_700, 5_600);
        var byDate = coordinator.get("/api/behind?sort=daysLeft&limit=3");
        var rest = coordinator.get("/api/behind?sort=daysLeft&limit=3&cursor=" + byDate.field("next"));
        assertThat(byDate.items()).hasSize(3);
        assertThat(rest.items()).hasSize(2);
        assertThat(coordinator
                        .get("/api/behind?q=" + URLEncoder.encode("落后3", StandardCharsets.UTF_8))
                        .items())
                .hasSize(1);
        assertThat(coordinator.get("/api/behind?q=%25").items()).isEmpty();
        assertThat(coordinator.get("/api/behind").text()).doesNotContain("别县人员");
        assertThat(coordinator
                        .get("/api/behind?unit=" + elsewhere.county().publicId())
                        .status())
                .isEqualTo(404);

        var summary = coordinator.get("/api/behind/summary");
        assertThat(summary.object()).containsEntry("sumShortfall", 5_900 + 5_800 + 5_700 + 5_600 + 5_500);
        assertThat(summary.text())
                .contains("执法大队")
                .doesNotContain(elsewhere.county().name());

        var csv = coordinator.get("/api/behind/export?format=csv");
        assertThat(csv.text()).contains("落后0").contains("姓名").doesNotContain("别县人员");
        assertThat(coordinator.get("/api/behind/export?format=doc").status()).isEqualTo(400);

        var ids = Map.of(
                "personIds", List.of(people.get(0).publicId(), people.get(1).publicId(), outsider.publicId()));
        assertThat(coordinator.post("/api/behind/remind", ids).object()).containsEntry("sent", 2);
        assertThat(coordinator.post("/api/behind/remind", ids).object())
                .as("once a day")
                .containsEntry("sent", 0);
        assertThat(village.number("SELECT COUNT(*) FROM notice_message WHERE person_id = " + outsider.id()))
                .isZero();
        assertThat(coordinator
                        .get("/api/people/" + outsider.publicId() + "/standing")
                        .status())
                .isEqualTo(404);
        assertThat(coordinator
                        .get("/api/people/" + people.get(0).publicId() + "/standing?at=" + today)
                        .object())
                .containsEntry("counted", 100);
        var officer = county.signedIn(department, "普通执法员", "officer");
        assertThat(officer.get("/api/behind").status()).isEqualTo(403);
        assertThat(officer.post("/api/behind/remind", ids).status()).isEqualTo(403);
    }

    /** Some days ago, but in this law year. */
    private LocalDate lately(int days) {
        var day = today.minusDays(days);
        return day.getYear() == today.getYear() ? day : today;
    }
}
