package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.ResponseJson;
import fadu.exams.sitting.AnswerDigest;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An attempt from the first minute to the receipt, as its candidate meets it. */
@WithApp
@Tag("both")
class RoomTest {
    private final App app;
    private final Hall hall;

    RoomTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void savesAnswersWithReceiptsAndFreezesThemAtHandIn() {
        var person = hall.officer("考生甲");
        var exam = hall.exam(hall.plan(SamplePapers.paper(8)), person);
        var window = hall.window(person, "window-one").start(exam);

        var saved = expect(window.save(answer(1, 1, "C"), answer(2, 3, "TRUE")));
        var receipts = list(saved, "receipts");
        assertThat(receipts).hasSize(2);
        assertThat(receipts.getFirst())
                .containsEntry("serverSeq", 1)
                .containsEntry("answerHash", ResponseJson.hash(Responses.of(new Response(List.of("C"), null, null))));
        assertThat(receipts.getFirst().get("receipt")).asString().hasSize(26);
        expect(window.save(answer(3, 1, "B")));

        var room = window.room().object();
        assertThat(room.get("writer")).isEqualTo(true);
        assertThat((List<?>) room.get("slots")).hasSize(8);
        assertThat(answers(window.room())).containsEntry(1, List.of("B")).containsEntry(3, List.of("TRUE"));

        var receipt = expect(window.handIn());
        assertThat(receipt.field("code")).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(receipt.object()).containsEntry("answered", 2).containsEntry("questions", 8);
        var frozen = new TreeMap<Integer, fadu.exams.item.Response>();
        frozen.put(1, fadu.exams.item.Response.Keys.of("B"));
        frozen.put(3, fadu.exams.item.Response.Keys.of("TRUE"));
        assertThat(receipt.field("root")).isEqualTo(AnswerDigest.root(frozen));
        assertThat(expect(window.handIn()).text()).isEqualTo(receipt.text());
        assertThat(expect(window.http().get("/api/attempts/" + window.attempt() + "/receipt"))
                        .text())
                .isEqualTo(receipt.text());
    }

    /** D7: a reply that was lost is asked for again. */
    @Test
    void answersARepeatedSaveWithTheSameReceiptAndWritesOnce() {
        var window = started(6);
        var first = list(expect(window.save(answer(1, 1, "A"))), "receipts");
        var again = list(expect(window.save(answer(1, 1, "A"))), "receipts");
        assertThat(again).isEqualTo(first);
        assertThat(events(window)).isEqualTo(1);
        var both = list(expect(window.save(answer(1, 1, "A"), answer(2, 2, "A", "C"))), "receipts");
        assertThat(both.getFirst()).isEqualTo(first.getFirst());
        assertThat(events(window)).isEqualTo(2);

        var other = window.save(answer(1, 1, "D"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.field("code")).isEqualTo("SAVE_SEQ_REUSED");
        assertThat(window.save(answer(9, 1, "B"), answer(9, 2, "A", "C")).field("code"))
                .isEqualTo("SAVE_SEQ_REUSED");
        assertThat(window.save(answer(10, 77, "B")).field("code")).isEqualTo("SAVE_SLOT_UNKNOWN");
        assertThat(events(window)).isEqualTo(2);
    }

    @Test
    void anOlderAnswerOfTheSameWindowNeverOverwritesANewerOne() {
        var window = started(6);
        expect(window.save(answer(5, 1, "B")));
        expect(window.save(answer(4, 1, "A")));
        assertThat(answers(window.room())).containsEntry(1, List.of("B"));
        assertThat(hall.number("SELECT COUNT(*) FROM answer_event e JOIN exam_attempt a ON a.id = e.attempt_id"
                        + " WHERE a.public_id = '" + window.attempt() + "' AND e.status = 'SUPERSEDED'"))
                .isEqualTo(1);
        assertThat(expect(window.handIn()).field("root"))
                .isEqualTo(AnswerDigest.root(Map.of(1, fadu.exams.item.Response.Keys.of("B"))));
    }

    /** D11: one window writes; the other is told, and what it still sends is kept as evidence. */
    @Test
    void letsOneWindowWriteAndTellsTheOther() {
        var person = hall.officer("两窗");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var first = hall.window(person, "first-window").start(exam);
        expect(first.save(answer(1, 1, "A")));
        var second = hall.window(person, "second-window");

        assertThat(second.tryStart(exam, false).field("code")).isEqualTo("ATTEMPT_ELSEWHERE");
        expect(second.tryStart(exam, true));
        assertThat(second.attempt()).isEqualTo(first.attempt());
        assertThat(second.epoch()).isEqualTo(2);
        expect(second.save(answer(1, 1, "B")));

        var late = first.save(answer(2, 1, "D"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.field("code")).isEqualTo("ATTEMPT_SUPERSEDED");
        assertThat(first.save(answer(2, 1, "D")).field("code")).isEqualTo("ATTEMPT_SUPERSEDED");
        assertThat(first.handIn().field("code")).isEqualTo("ATTEMPT_ELSEWHERE");
        assertThat(answers(second.room())).containsEntry(1, List.of("B"));
        assertThat(hall.text("SELECT answer FROM answer_event e JOIN exam_attempt a ON a.id = e.attempt_id"
                        + " WHERE a.public_id = '" + first.attempt() + "' AND e.status = 'SUPERSEDED'"))
                .contains("D");
        assertThat(first.room().object().get("writer")).isEqualTo(false);

        var back = first.http()
                .post("/api/attempts/" + first.attempt() + "/take-over", Map.of("clientId", "first-window"));
        assertThat(expect(back).object()).containsEntry("epoch", 3).containsEntry("writer", true);
    }

    @Test
    void keepsWhatComesAfterTheHandInAsEvidence() {
        var window = started(6);
        expect(window.save(answer(1, 1, "C")));
        var root = expect(window.handIn()).field("root");
        var late = window.save(answer(2, 1, "B"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.field("code")).isEqualTo("ATTEMPT_HANDED_IN");
        assertThat(late.field("detail")).contains(root);
        assertThat(hall.text("SELECT GROUP_CONCAT(e.status ORDER BY e.server_seq) FROM answer_event e"
                        + " JOIN exam_attempt a ON a.id = e.attempt_id WHERE a.public_id = '" + window.attempt() + "'"))
                .isEqualTo("OK,LATE");
        assertThat(window.room().object().get("slots")).isEqualTo(List.of());
    }

    /** D12 and the clock of D13: nobody comes back, and the deadline still is the finish. */
    @Test
    void collectsThePaperAtTheDeadlineWhoeverAsksFirst() {
        for (var way : List.of("job", "state", "save", "hand-in")) {
            var window = started(6);
            expect(window.save(answer(1, 1, "C")));
            var deadline = window.state().field("deadlineAt");
            hall.pass(Duration.ofMinutes(61));
            switch (way) {
                case "job" -> app.bean(HandingIn.class).expireAll(() -> {});
                case "state" -> assertThat(window.state().field("state")).isEqualTo("HANDED_IN");
                case "save" ->
                    assertThat(window.save(answer(2, 1, "A")).field("code")).isEqualTo("ATTEMPT_HANDED_IN");
                default -> expect(window.handIn());
            }
            var receipt = expect(window.http().get("/api/attempts/" + window.attempt() + "/receipt"));
            assertThat(receipt.field("how")).as(way).isEqualTo("DEADLINE");
            assertThat(receipt.field("finishedAt")).as(way).isEqualTo(deadline);
            assertThat(receipt.field("root"))
                    .as(way)
                    .isEqualTo(AnswerDigest.root(Map.of(1, fadu.exams.item.Response.Keys.of("C"))));
            putTheClockBack();
        }
    }

    @Test
    void takesTheDeadlineFromTheDatabaseAndTellsTheServersTime() {
        var window = started(6);
        var state = window.state();
        var started = Instant.parse(window.room().field("startedAt"));
        assertThat(Instant.parse(state.field("deadlineAt"))).isEqualTo(started.plus(Duration.ofMinutes(60)));
        assertThat(Duration.between(Instant.parse(state.field("serverTime")), hall.now())
                        .abs())
                .isLessThan(Duration.ofSeconds(30));
    }

    private Hall.Window started(int questions) {
        var person = hall.officer("考生");
        return hall.window(person, "window-one").start(hall.exam(hall.plan(SamplePapers.paper(questions)), person));
    }

    private long events(Hall.Window window) {
        return hall.number("SELECT COUNT(*) FROM answer_event e JOIN exam_attempt a ON a.id = e.attempt_id"
                + " WHERE a.public_id = '" + window.attempt() + "'");
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Http.Answer answer, String name) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(answer.object().get(name));
    }

    private static Map<Integer, Object> answers(Http.Answer room) {
        var found = new TreeMap<Integer, Object>();
        for (var each : list(room, "answers")) {
            var response = (Map<?, ?>) Objects.requireNonNull(each.get("response"));
            var slot = (Number) Objects.requireNonNull(each.get("slot"));
            found.put(slot.intValue(), Objects.requireNonNull(response.get("keys")));
        }
        return found;
    }
}
