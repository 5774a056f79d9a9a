package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invigilator's board and hand. */
@WithApp
@Tag("both")
class BoardTest {
    private final App app;
    private final County county;
    private final Hall hall;

    BoardTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.hall = new Hall(app, county);
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void showsWhoSitsWhoIsAbsentAndWhoHasGoneQuiet() {
        var sitting = hall.officer("在考");
        var absent = hall.officer("缺考");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), sitting, absent);
        var window = hall.window(sitting, "window-one").start(exam);
        expect(window.save(answer(1, 1, "A"), answer(2, 2, "A", "B")));
        var board = expect(hall.coordinator().get("/api/exams/" + exam + "/board"));
        assertThat(board.object())
                .containsEntry("appointed", 2)
                .containsEntry("sitting", 1)
                .containsEntry("absent", 1)
                .containsEntry("quiet", 0);
        var row = RoomTest.list(board, "rows").stream()
                .filter(each -> each.get("attemptId") != null)
                .findFirst()
                .orElseThrow();
        assertThat(row).containsEntry("saves", 2).containsEntry("answered", 2).containsEntry("questions", 6);
        hall.pass(Duration.ofMinutes(2));
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/board"))
                        .object())
                .containsEntry("quiet", 1);
        window.state();
        assertThat(expect(hall.coordinator().get("/api/exams/" + exam + "/board"))
                        .object())
                .containsEntry("quiet", 0);
    }

    @Test
    void movesDeadlinesAndTellsTheWindows() {
        var person = hall.officer("加时");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = hall.window(person, "window-one").start(exam);
        var before = Instant.parse(window.state().field("deadlineAt"));
        expect(hall.coordinator().post("/api/exams/" + exam + "/board/extend", Map.of("minutes", 5, "reason", "设备故障")));
        expect(hall.coordinator()
                .post(
                        "/api/exams/" + exam + "/board/extend",
                        Map.of("attemptId", window.attempt(), "minutes", 7, "reason", "设备故障")));
        var saved = expect(window.save(answer(1, 1, "A")));
        assertThat(Instant.parse(saved.field("deadlineAt"))).isEqualTo(before.plus(Duration.ofMinutes(12)));
        assertThat(hall.number("SELECT COUNT(*) FROM audit_event WHERE action = 'exam.extend' AND subject = 'exam:"
                        + exam + "'"))
                .isEqualTo(2);
    }

    @Test
    void stopsTheClockForAllAndGivesThePauseBack() {
        var person = hall.officer("暂停");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = hall.window(person, "window-one").start(exam);
        var before = Instant.parse(window.state().field("deadlineAt"));
        expect(hall.coordinator().post("/api/exams/" + exam + "/board/pause", Map.of("reason", "停电")));
        assertThat(window.state().object().get("pausedAt")).isNotNull();
        assertThat(window.save(answer(1, 1, "A")).field("code")).isEqualTo("SIT_PAUSED");
        assertThat(window.handIn().field("code")).isEqualTo("SIT_PAUSED");
        hall.pass(Duration.ofMinutes(90));
        app.bean(HandingIn.class).expireAll(() -> {});
        assertThat(window.state().field("state")).isEqualTo("OPEN");
        expect(hall.coordinator().post("/api/exams/" + exam + "/board/resume", Map.of("reason", "恢复供电")));
        var after = Instant.parse(window.state().field("deadlineAt"));
        assertThat(Duration.between(before, after)).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(99));
        expect(window.save(answer(1, 1, "A")));
        assertThat(hall.coordinator()
                        .post("/api/exams/" + exam + "/board/resume", Map.of("reason", "再来"))
                        .field("code"))
                .isEqualTo("BOARD_NOT_PAUSED");
    }

    @Test
    void collectsOnePaperWithAReasonAndNeverOnesOwn() {
        var person = hall.officer("违纪");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = hall.window(person, "window-one").start(exam);
        expect(window.save(answer(1, 1, "A")));
        var body = Map.of("attemptId", window.attempt(), "reason", "违反考场纪律");
        var board = expect(hall.coordinator().post("/api/exams/" + exam + "/board/collect", body));
        assertThat(board.object()).containsEntry("handedIn", 1);
        assertThat(expect(window.http().get("/api/attempts/" + window.attempt() + "/receipt"))
                        .field("how"))
                .isEqualTo("INVIGILATOR");
        assertThat(hall.coordinator()
                        .post("/api/exams/" + exam + "/board/collect", body)
                        .field("code"))
                .isEqualTo("EXAM_STATE_WRONG");

        var self = county.account(county.officer(county.county(), "自己监考"), county.county(), "coordinator");
        var own = hall.exam(hall.plan(SamplePapers.paper(6)), self);
        var mine = hall.window(self, "window-one").start(own);
        assertThat(mine.http()
                        .post(
                                "/api/exams/" + own + "/board/extend",
                                Map.of("attemptId", mine.attempt(), "minutes", 30, "reason", "给自己"))
                        .field("code"))
                .isEqualTo("CANDIDATE_ONESELF");
        assertThat(mine.http()
                        .post("/api/exams/" + own + "/board/pause", Map.of("reason", "给自己"))
                        .field("code"))
                .isEqualTo("CANDIDATE_ONESELF");
    }
}
