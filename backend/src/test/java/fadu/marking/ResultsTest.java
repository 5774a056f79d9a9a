package fadu.marking;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.examination.Hall;
import fadu.examination.SamplePapers;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import fadu.qualification.Qualifications;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the mark to what follows from it. The paper gives 12 marks; the first question's options stand the other way round. */
@WithApp
@Tag("both")
class ResultsTest {
    private final App app;
    private final County county;
    private final Hall hall;
    private final Http second;

    ResultsTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.hall = new Hall(app, county);
        this.second = county.signedIn(county.county(), "考务李强", "coordinator", "examiner");
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void gradesExactlyAndReleasesByTwoPersons() {
        var good = hall.officer("合格者");
        var bad = hall.officer("不合格者");
        var absent = hall.officer("缺考者");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), good, bad, absent);
        var passed = sitWell(exam, good);
        var failed = hall.window(bad, "window-one").start(exam);
        expect(failed.save(answer(1, 1, "B"), answer(2, 3, "TRUE")));
        expect(failed.handIn());

        assertThat(release(hall.coordinator(), exam).field("code")).isEqualTo("RELEASE_NOT_OVER");
        hall.pass(Duration.ofHours(3));
        assertThat(own(passed)).containsEntry("released", false).containsEntry("mark", null);
        expect(release(hall.coordinator(), exam));
        assertThat(release(hall.coordinator(), exam).field("code")).isEqualTo("RELEASE_SECOND_PERSON");
        assertThat(own(passed)).containsEntry("released", false);
        var summary = expect(release(second, exam)).object();
        assertThat(summary)
                .containsEntry("appointed", 3)
                .containsEntry("sat", 2)
                .containsEntry("absent", 1)
                .containsEntry("passed", 1);
        assertThat(release(second, exam).field("code")).isEqualTo("RELEASE_DONE");

        assertThat(own(passed))
                .containsEntry("mark", 12.0)
                .containsEntry("full", 12.0)
                .containsEntry("passed", true);
        assertThat(own(failed)).containsEntry("mark", 2.0).containsEntry("passed", false);
        var slots = RoomLists.list(own(passed), "slots");
        assertThat(slots).hasSize(6);
        assertThat(slots.getFirst().get("key")).asString().contains("C");
        assertThat(slots.getFirst().get("rationale")).asString().contains(SamplePapers.CANARY);

        var today = LocalDate.ofInstant(hall.now(), fadu.platform.time.Clock.ZONE);
        assertThat(app.bean(Qualifications.class).valid(good.id(), today)).isTrue();
        assertThat(app.bean(Qualifications.class).valid(bad.id(), today)).isFalse();
        assertThat(hall.text("SELECT CONCAT(kind, ':', scope, ':', source) FROM qualification WHERE person_id = "
                        + good.id()))
                .isEqualTo("PASS:WHOLE:本系统考试：2026 年执法资格考试");
        assertThat(hall.number("SELECT COUNT(*) FROM notice_message WHERE person_id = " + bad.id()
                        + " AND topic = 'exam.released'"))
                .isEqualTo(1);

        var list = expect(hall.coordinator().get("/api/exams/" + exam + "/results?limit=1"));
        assertThat(list.items()).hasSize(1);
        assertThat(expect(hall.coordinator()
                                .get("/api/exams/" + exam + "/results?limit=5&cursor=" + list.field("next")))
                        .items())
                .hasSize(1);
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/results/export?format=csv"))
                        .text())
                .contains("合格者", "12", "本人交卷");
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/results/export"))
                        .bytes())
                .startsWith('P', 'K');
        var pdf = passed.http().get("/api/attempts/" + passed.attempt() + "/score-sheet");
        if (pdf.status() == 200) {
            assertThat(new String(pdf.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(passed.http()
                            .get("/api/attempts/" + passed.attempt() + "/score-sheet")
                            .bytes())
                    .isEqualTo(pdf.bytes());
        } else {
            assertThat(pdf.field("code")).isEqualTo("FONT_MISSING");
        }
    }

    /** The marking job and a release may find the same unmarked papers, also on two nodes: each paper is marked once. */
    @Test
    void fourThatCatchUpAtOnceMarkEachPaperOnce() throws Exception {
        var person = hall.officer("待评分");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = sitWell(exam, person);
        var columns =
                "exam_id, person_id, unit_id, state, started_at, deadline_at, finished_at, hand_in, writer_client,"
                        + " questions, answered, frozen_root, receipt";
        for (int n = 2; n <= 6; n++) {
            hall.execute("INSERT INTO exam_attempt (public_id, attempt_no, " + columns + ") SELECT '" + PublicIds.next()
                    + "', " + n + ", " + columns + " FROM exam_attempt WHERE public_id = '" + window.attempt() + "'");
            hall.execute("INSERT INTO attempt_paper (attempt_id, paper, shown) SELECT n.id, p.paper, p.shown"
                    + " FROM exam_attempt a JOIN attempt_paper p ON p.attempt_id = a.id"
                    + " JOIN exam_attempt n ON n.exam_id = a.exam_id AND n.attempt_no = " + n
                    + " WHERE a.public_id = '" + window.attempt() + "'");
        }
        var grading = app.bean(Grading.class);
        var all = new CountDownLatch(4);
        Callable<Integer> round = () -> grading.catchUp(() -> {
            all.countDown();
            meet(all);
        });
        int marked = 0;
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var each : pool.invokeAll(List.of(round, round, round, round))) {
                marked += each.get();
            }
        }
        assertThat(marked).isEqualTo(5);
        assertThat(hall.text(
                        "SELECT CONCAT(COUNT(*), ':', COUNT(DISTINCT attempt_id)) FROM exam_mark WHERE person_id = "
                                + person.id()))
                .isEqualTo("6:6");
    }

    private static void meet(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void postsCreditAndValidityByTheRulesOfTheUnit() {
        county.rules(county.county(), Map.of("credit.testCredit", "4", "exam.validity", "3"));
        var person = hall.officer("计学时");
        var plan = hall.plan(SamplePapers.paper(6));
        plan.put("releaseMode", "IMMEDIATE");
        var exam = hall.exam(plan, person);
        var window = sitWell(exam, person);
        app.deliver();
        app.deliver();
        assertThat(own(window)).containsEntry("released", true).containsEntry("slots", List.of());
        assertThat(hall.text(
                        "SELECT CONCAT(mode, ':', hundredths, ':', source_kind) FROM credit_entry WHERE person_id = "
                                + person.id()))
                .isEqualTo("EXAM:400:EXAM");
        var today = LocalDate.ofInstant(hall.now(), fadu.platform.time.Clock.ZONE);
        assertThat(hall.text("SELECT valid_to FROM qualification WHERE person_id = " + person.id()))
                .isEqualTo(today.plusYears(3).minusDays(1).toString());
        app.bean(Settling.class).catchUp(() -> {});
        assertThat(hall.number("SELECT COUNT(*) FROM credit_entry WHERE person_id = " + person.id()))
                .isEqualTo(1);
        hall.pass(Duration.ofHours(3));
        assertThat(RoomLists.list(own(window), "slots")).hasSize(6);
    }

    @Test
    void regradesByTwoPersonsAddingARevisionAndTakingBackWhatNoLongerHolds() {
        county.rules(county.county(), Map.of("credit.testCredit", "4"));
        var person = hall.officer("重评");
        var paper = SamplePapers.paper(6);
        var exam = hall.exam(hall.plan(paper), person);
        var window = hall.window(person, "window-one").start(exam);
        // 8 of 12 marks pass; without the true-false question they would not
        expect(window.save(answer(1, 1, "C"), answer(2, 2, "A", "C"), answer(3, 3, "TRUE"), answer(4, 6, "B")));
        expect(window.handIn());
        hall.pass(Duration.ofHours(3));
        expect(release(hall.coordinator(), exam));
        expect(release(second, exam));
        assertThat(own(window)).containsEntry("mark", 8.0).containsEntry("passed", true);

        var asked = expect(hall.coordinator().get("/api/exams/" + exam + "/questions"))
                .items();
        assertThat(asked).hasSize(6);
        var pin = SamplePapers.pin(paper, 3);
        var proposal = Map.of(
                "kind", "REKEY",
                "itemId", pin.id(),
                "itemVersion", pin.version(),
                "accept", Map.of("keys", List.of("FALSE")),
                "reason", "原答案有误");
        var proposed = expect(hall.coordinator().post("/api/exams/" + exam + "/regrades", proposal));
        var id = Map.of("regradeId", "" + proposed.items().getFirst().get("id"));
        assertThat(hall.coordinator()
                        .post("/api/exams/" + exam + "/regrades/confirm", id)
                        .field("code"))
                .isEqualTo("REGRADE_SECOND_PERSON");
        var done = expect(second.post("/api/exams/" + exam + "/regrades/confirm", id));
        assertThat(done.items().getFirst()).containsEntry("changed", 1);
        assertThat(second.post("/api/exams/" + exam + "/regrades/confirm", id).field("code"))
                .isEqualTo("REGRADE_DONE");

        assertThat(own(window))
                .containsEntry("mark", 6.0)
                .containsEntry("passed", false)
                .containsEntry("regradeReason", "原答案有误");
        assertThat(hall.text("SELECT GROUP_CONCAT(m.mark ORDER BY m.revision) FROM exam_mark m WHERE m.person_id = "
                        + person.id()))
                .isEqualTo("8.00,6.00");
        assertThat(hall.text("SELECT revoke_reason FROM qualification WHERE person_id = " + person.id()))
                .isEqualTo("重新评分后不再合格");
        assertThat(hall.number("SELECT SUM(hundredths) FROM credit_entry WHERE person_id = " + person.id()))
                .isZero();
        assertThat(hall.number("SELECT COUNT(*) FROM notice_message WHERE person_id = " + person.id()
                        + " AND topic = 'exam.regraded'"))
                .isEqualTo(1);

        var filed = window.http()
                .post(
                        "/api/appeals",
                        Map.of("subjectKind", "MARK", "subjectRef", window.attempt(), "words", "第三题原答案是对的"));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(200);
        assertThat(filed.text()).contains("成绩");
    }

    @Test
    void arrangesAMakeUpForTheAbsentAndTheFailed() {
        var good = hall.officer("已过");
        var bad = hall.officer("未过");
        var absent = hall.officer("未到");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), good, bad, absent);
        sitWell(exam, good);
        var failed = hall.window(bad, "window-one").start(exam);
        expect(failed.handIn());
        hall.pass(Duration.ofHours(3));
        var body = Map.of(
                "title",
                "补考",
                "opensAt",
                hall.now().toString(),
                "closesAt",
                hall.now().plus(Duration.ofHours(2)).toString(),
                "absent",
                true,
                "failed",
                true);
        var made = expect(hall.coordinator().post("/api/exams/" + exam + "/make-up", body));
        assertThat(made.object().get("makeUpOf")).asString().contains(exam);
        assertThat(((Map<?, ?>) Objects.requireNonNull(made.object().get("counts"))).get("appointed"))
                .isEqualTo(2);
    }

    @Test
    void whatWasSatOnARecordMergedAwayComesToTheKeptOne() {
        county.rules(county.county(), Map.of("credit.testCredit", "4"));
        var gone = hall.officer("重复建档");
        var kept = hall.officer("重复建档");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), gone);
        hall.window(gone, "window-one").start(exam);
        assertThat(merge(hall.coordinator(), kept, gone).field("code")).isEqualTo("MERGE_WHILE_SITTING");
        sitWell(exam, gone);
        expect(merge(hall.coordinator(), kept, gone));
        hall.pass(Duration.ofHours(3));
        expect(release(hall.coordinator(), exam));
        expect(release(second, exam));

        var today = LocalDate.ofInstant(hall.now(), fadu.platform.time.Clock.ZONE);
        assertThat(app.bean(Qualifications.class).valid(kept.id(), today)).isTrue();
        assertThat(app.bean(Qualifications.class).valid(gone.id(), today)).isFalse();
        assertThat(hall.text(
                        "SELECT GROUP_CONCAT(CONCAT(person_id, ':', hundredths)) FROM credit_entry WHERE person_id IN ("
                                + kept.id() + ", " + gone.id() + ")"))
                .isEqualTo(kept.id() + ":400");
    }

    private static Http.Answer merge(Http http, County.Person kept, County.Person gone) {
        return http.post(
                "/api/people/" + kept.publicId() + "/merge", Map.of("goneId", gone.publicId(), "reason", "重复建档"));
    }

    private Hall.Window sitWell(String exam, County.Person person) {
        var window = hall.window(person, "window-one").start(exam);
        expect(window.save(
                answer(1, 1, "C"),
                answer(2, 2, "A", "C"),
                answer(3, 3, "TRUE"),
                Map.of("seq", 4, "slot", 4, "response", Map.of("blanks", List.of("５", "行政机关"))),
                Map.of(
                        "seq",
                        5,
                        "slot",
                        5,
                        "response",
                        Map.of(
                                "parts",
                                Map.of("1", Map.of("keys", List.of("C")), "2", Map.of("keys", List.of("FALSE"))))),
                answer(6, 6, "B")));
        expect(window.handIn());
        return window;
    }

    private static Map<String, Object> own(Hall.Window window) {
        return expect(window.http().get("/api/attempts/" + window.attempt() + "/result"))
                .object();
    }

    private static Http.Answer release(Http http, String exam) {
        return http.post("/api/exams/" + exam + "/release", Map.of("note", "评分无误"));
    }
}
