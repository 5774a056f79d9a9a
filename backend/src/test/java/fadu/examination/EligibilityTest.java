package fadu.examination;

import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may sit, when, how often and how long, with the reason in words where they may not. */
@WithApp
@Tag("both")
class EligibilityTest {
    private final App app;
    private final County county;
    private final Hall hall;

    EligibilityTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.hall = new Hall(app, county);
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void opensAndClosesByTheDatabasesClock() {
        var person = hall.officer("准时");
        var plan = hall.plan(SamplePapers.paper(6));
        var opens = hall.now().plus(Duration.ofHours(1));
        plan.put("opensAt", opens.toString());
        plan.put("closesAt", opens.plus(Duration.ofHours(2)).toString());
        plan.put("lateEntryMinutes", 30);
        var exam = hall.exam(plan, person);
        var window = hall.window(person, "window-one");

        assertThat(window.tryStart(exam, false).field("code")).isEqualTo("SIT_TOO_EARLY");
        assertThat(condition(window, exam, "WINDOW").get("met")).isEqualTo(false);
        hall.pass(Duration.ofMinutes(61));
        assertThat(condition(window, exam, "WINDOW").get("met")).isEqualTo(true);
        hall.pass(Duration.ofMinutes(30));
        assertThat(window.tryStart(exam, false).field("code")).isEqualTo("SIT_TOO_LATE");
        assertThat(condition(window, exam, "WINDOW").get("why")).asString().contains("入场时间已过");
    }

    @Test
    void showsNothingToThoseWhoAreNotAppointedOrBeforeItIsAnnounced() {
        var person = hall.officer("未安排");
        var other = hall.officer("已安排");
        var draft = hall.draft(hall.plan(SamplePapers.paper(6)), person);
        assertThat(hall.window(person, "window-one").tryStart(draft, false).status())
                .isEqualTo(404);
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), other);
        assertThat(hall.window(person, "window-one").tryStart(exam, false).status())
                .isEqualTo(404);
        assertThat(hall.draft(hall.plan(SamplePapers.paper(6)))).isNotEmpty();
        assertThat(hall.coordinator()
                        .post("/api/exams/" + hall.draft(hall.plan(SamplePapers.paper(6))) + "/publish", Map.of())
                        .field("code"))
                .isEqualTo("EXAM_NO_CANDIDATES");
    }

    @Test
    void endsAtTheWindowsEndAndGivesExtraMinutes() {
        var person = hall.officer("延时");
        var plan = hall.plan(SamplePapers.paper(6));
        var closes = hall.now().plus(Duration.ofMinutes(65));
        plan.put("opensAt", hall.now().minus(Duration.ofMinutes(10)).toString());
        plan.put("closesAt", closes.toString());
        var exam = hall.exam(plan, person);
        expect(hall.coordinator()
                .post(
                        "/api/exams/" + exam + "/candidates/extra",
                        Map.of("personId", person.publicId(), "minutes", 20, "reason", "视力障碍")));
        hall.pass(Duration.ofMinutes(15));
        var window = hall.window(person, "window-one").start(exam);
        assertThat(Instant.parse(window.state().field("deadlineAt"))).isEqualTo(closes.plus(Duration.ofMinutes(20)));
    }

    @Test
    void countsAttemptsAndAsksForPrerequisites() {
        var person = hall.officer("先修");
        var first = hall.plan(SamplePapers.paper(6));
        first.put("releaseMode", "IMMEDIATE");
        var basic = hall.exam(first, person);
        var second = hall.plan(SamplePapers.paper(6));
        second.put("title", "专业法律知识");
        second.put("prerequisiteExamIds", List.of(basic));
        var advanced = hall.exam(second, person);
        var window = hall.window(person, "window-one");

        var refused = window.tryStart(advanced, false);
        assertThat(refused.field("code")).isEqualTo("SIT_PREREQUISITE");
        assertThat(refused.field("detail")).contains("执法资格考试");

        window.start(basic);
        expect(window.save(
                Hall.answer(1, 1, "C"),
                Hall.answer(2, 2, "A", "C"),
                Hall.answer(3, 3, "TRUE"),
                Hall.answer(4, 6, "B")));
        expect(window.handIn());
        assertThat(window.tryStart(basic, false).field("code")).isEqualTo("SIT_NO_ATTEMPT_LEFT");
        expect(window.tryStart(advanced, false));
    }

    @Test
    void whoFailedWaitsAsLongAsTheRulesSay() {
        county.rules(county.county(), Map.of("exam.coolingOff", "3"));
        var person = hall.officer("再考");
        var plan = hall.plan(SamplePapers.paper(6));
        plan.put("attempts", 2);
        plan.put("releaseMode", "IMMEDIATE");
        plan.put("closesAt", hall.now().plus(Duration.ofDays(10)).toString());
        var exam = hall.exam(plan, person);
        var window = hall.window(person, "window-one").start(exam);
        expect(window.handIn());

        var refused = window.tryStart(exam, false);
        var until = Clock.dateOf(hall.now()).plusDays(3);
        assertThat(refused.field("code")).isEqualTo("SIT_COOLING_OFF");
        assertThat(refused.text()).contains(until.toString());
        assertThat(condition(window, exam, "COOLING_OFF").get("met")).isEqualTo(false);
        hall.pass(Duration.ofDays(3));
        assertThat(condition(window, exam, "COOLING_OFF").get("met")).isEqualTo(true);
        expect(hall.window(person, "window-two").tryStart(exam, false));
    }

    @Test
    void appointsAUnitWithNumbersAndPrintsTheDoorList() {
        var unit = county.unit(county.county(), "执法大队");
        for (int i = 0; i < 3; i++) {
            county.officer(unit, "队员" + i);
        }
        county.person(unit, "辅助甲", "AUXILIARY");
        var exam = hall.draft(hall.plan(SamplePapers.paper(6)));
        var body = Map.of("unitId", unit.publicId(), "categories", List.of("OFFICER"));
        var done = expect(hall.coordinator().post("/api/exams/" + exam + "/candidates", body));
        assertThat(done.object()).containsEntry("appointed", 3).containsEntry("known", 0);
        assertThat(expect(hall.coordinator().post("/api/exams/" + exam + "/candidates", body))
                        .object())
                .containsEntry("appointed", 0)
                .containsEntry("known", 3);

        var page = expect(hall.coordinator().get("/api/exams/" + exam + "/candidates?limit=2"));
        assertThat(page.items()).hasSize(2);
        assertThat(page.object().get("total")).isEqualTo(3);
        var rest = expect(
                hall.coordinator().get("/api/exams/" + exam + "/candidates?limit=2&cursor=" + page.field("next")));
        assertThat(rest.items()).hasSize(1);
        assertThat(String.valueOf(rest.items().getFirst().get("number"))).endsWith("0003");
        var door = expect(hall.coordinator().get("/api/exams/" + exam + "/door-list"));
        assertThat(RoomTest.list(door, "candidates")).hasSize(3);
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/door-list/export?format=csv"))
                        .text())
                .contains("准考证号", "队员0");
        var somebody = RoomTest.list(door, "candidates").getFirst();
        var id = ((Map<?, ?>) java.util.Objects.requireNonNull(somebody.get("person"))).get("id");
        expect(hall.coordinator()
                .post("/api/exams/" + exam + "/candidates/withdraw", Map.of("personId", "" + id, "reason", "调离")));
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/candidates"))
                        .items())
                .hasSize(2);
    }

    private static Map<String, Object> condition(Hall.Window window, String exam, String name) {
        var mine = expect(window.http().get("/api/exams/mine")).items().stream()
                .filter(each -> exam.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        var conditions = (List<Map<String, Object>>) java.util.Objects.requireNonNull(mine.get("conditions"));
        return conditions.stream()
                .filter(each -> name.equals(each.get("name")))
                .findFirst()
                .orElseThrow();
    }
}
