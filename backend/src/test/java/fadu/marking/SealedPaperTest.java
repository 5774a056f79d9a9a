package fadu.marking;

import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.examination.Hall;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.paper.PaperTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the bank to the mark and what may follow: questions published, a paper sealed by two, sat by several, regraded, appealed. */
@WithApp
@Tag("both")
class SealedPaperTest {
    private static final Duration TO_OPENING = Duration.ofMinutes(10);

    private final App app;
    private final County county;
    private final Hall hall;
    private final Http second;

    SealedPaperTest(App app, County county) {
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
    void isSatAfterItsTimeAndMarkedFromWhatWasPinned() {
        var good = hall.officer("合格者");
        var bad = hall.officer("不合格者");
        var exam = hall.exam(plan("BY_HAND"), good, bad);
        assertThat(hall.window(good, "window-one").tryStart(exam, false).status())
                .as("nobody sits before the paper opens")
                .isEqualTo(422);
        hall.pass(TO_OPENING.plusMinutes(2));
        var right = sit(exam, good, "B", "十五");
        var wrong = sit(exam, bad, "A", "十五");
        hall.pass(Duration.ofHours(3));
        expect(release(hall.coordinator(), exam));
        expect(release(second, exam));
        assertThat(mark(right)).isEqualByComparingTo("20");
        assertThat(mark(wrong)).isEqualByComparingTo("10");

        regrade(exam, inBothPapers(exam, "SINGLE"), "GIVE");
        assertThat(mark(right)).as("nobody gains who had it").isEqualByComparingTo("20");
        assertThat(mark(wrong)).isEqualByComparingTo("12.5");

        regrade(exam, inBothPapers(exam, "FILL"), "VOID");
        assertThat(own(right)).containsEntry("full", 15.0).containsEntry("mark", 15.0);
        assertThat(own(wrong)).containsEntry("full", 15.0).containsEntry("mark", 7.5);

        var filed = wrong.http()
                .post("/api/appeals", Map.of("subjectKind", "MARK", "subjectRef", wrong.attempt(), "words", "请复核我的答卷"));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(200);
        var reviewer = county.signedIn(county.county(), "复核赵敏", "reviewer");
        expect(reviewer.post(
                "/api/appeals/" + filed.field("id") + "/answer", Map.of("upheld", true, "answer", "已复核，得分无误")));
        assertThat(own(wrong)).containsEntry("full", 15.0).containsEntry("mark", 7.5);
        assertThat(hall.text("SELECT CONCAT(m.revision, ':', m.reason) FROM exam_mark m WHERE m.person_id = " + bad.id()
                        + " ORDER BY m.revision DESC LIMIT 1"))
                .isEqualTo("4:申诉成立，重新评分：已复核，得分无误");
    }

    @Test
    void resultsSetForADateAreToldAndSettledFromThatDateOn() {
        var person = hall.officer("按日公布");
        var plan = plan("ON_DATE");
        plan.put("releaseAt", hall.now().plus(Duration.ofDays(2)).toString());
        var exam = hall.exam(plan, person);
        hall.pass(TO_OPENING.plusMinutes(2));
        var window = sit(exam, person, "B", "十五");
        hall.pass(Duration.ofDays(1));
        app.bean(Settling.class).catchUp(() -> {});
        assertThat(own(window)).containsEntry("released", false).containsEntry("mark", null);
        assertThat(passes(person)).isZero();
        hall.pass(Duration.ofDays(1));
        app.bean(Settling.class).catchUp(() -> {});
        assertThat(own(window)).containsEntry("released", true).containsEntry("mark", 20.0);
        assertThat(passes(person)).isEqualTo(1);
    }

    private Map<String, Object> plan(String releaseMode) {
        var table = new PaperTable(county, 6, 2);
        var opens = hall.now().plus(TO_OPENING);
        var plan = hall.plan(table.sealed(table.blueprint(table.content(4, 2)), 2, opens));
        plan.put("opensAt", opens.plusSeconds(60).toString());
        plan.put("releaseMode", releaseMode);
        return plan;
    }

    /** Answers every question with the option of the bank's letter, wherever it stands, or with the text. */
    private Hall.Window sit(String exam, County.Person person, String letter, String text) {
        var window = hall.window(person, "window-one").start(exam);
        var slots = RoomLists.list(window.room().object(), "slots");
        assertThat(slots).hasSize(6);
        for (var slot : slots) {
            var item = (Map<?, ?>) Objects.requireNonNull(slot.get("item"));
            Map<String, ?> response = "FILL".equals(item.get("kind"))
                    ? Map.of("blanks", List.of(text))
                    : Map.of("keys", List.of(shown(item, letter)));
            expect(window.save(Map.of(
                    "seq",
                    Objects.requireNonNull(slot.get("slot")),
                    "slot",
                    Objects.requireNonNull(slot.get("slot")),
                    "response",
                    response)));
        }
        expect(window.handIn());
        return window;
    }

    private static String shown(Map<?, ?> item, String letter) {
        for (var each : (List<?>) Objects.requireNonNull(item.get("options"))) {
            var option = (Map<?, ?>) each;
            if (String.valueOf(option.get("text")).endsWith("的选项" + letter)) {
                return String.valueOf(option.get("key"));
            }
        }
        throw new AssertionError(letter + " is not among " + item);
    }

    private Map<String, Object> inBothPapers(String exam, String kind) {
        return expect(hall.coordinator().get("/api/exams/" + exam + "/questions")).items().stream()
                .filter(each ->
                        kind.equals(each.get("kind")) && Integer.valueOf(2).equals(each.get("papers")))
                .findFirst()
                .orElseThrow();
    }

    private void regrade(String exam, Map<String, Object> question, String kind) {
        var proposed = expect(hall.coordinator()
                .post(
                        "/api/exams/" + exam + "/regrades",
                        Map.of(
                                "kind",
                                kind,
                                "itemId",
                                Objects.requireNonNull(question.get("itemId")),
                                "itemVersion",
                                Objects.requireNonNull(question.get("itemVersion")),
                                "reason",
                                "题目有误")));
        expect(second.post(
                "/api/exams/" + exam + "/regrades/confirm",
                Map.of("regradeId", "" + proposed.items().getFirst().get("id"))));
    }

    private long passes(County.Person person) {
        return hall.number("SELECT COUNT(*) FROM qualification WHERE person_id = " + person.id());
    }

    private static BigDecimal mark(Hall.Window window) {
        return new BigDecimal(String.valueOf(own(window).get("mark")));
    }

    private static Map<String, Object> own(Hall.Window window) {
        return expect(window.http().get("/api/attempts/" + window.attempt() + "/result"))
                .object();
    }

    private static Http.Answer release(Http http, String exam) {
        return http.post("/api/exams/" + exam + "/release", Map.of("note", "评分无误"));
    }
}
