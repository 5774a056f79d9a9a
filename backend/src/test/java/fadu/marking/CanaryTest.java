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
import fadu.platform.web.Permissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * S7 and S8 of trust.md: no byte that a candidate can get before release holds a key, an accepted answer, a rationale, a topic
 * or a tag; nothing of the paper comes before its time or from somebody else's attempt. Every GET route a candidate is admitted
 * to is asked, in every state.
 */
@WithApp
@Tag("both")
class CanaryTest {
    private final App app;
    private final Hall hall;
    private final Http second;
    private final List<String> leaks = new ArrayList<>();
    private int searched;

    CanaryTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
        this.second = county.signedIn(county.county(), "考务李强", "coordinator", "examiner");
    }

    @AfterEach
    void putTheClockBack() {
        app.moveClockTo(Instant.now());
    }

    @Test
    void noKeyInAnyByteBeforeRelease() {
        var person = hall.officer("偷看者");
        var other = hall.officer("旁人");
        var plan = hall.plan(SamplePapers.paper(8));
        var opens = hall.now().plus(Duration.ofMinutes(30));
        plan.put("opensAt", opens.toString());
        plan.put("closesAt", opens.plus(Duration.ofHours(2)).toString());
        var exam = hall.exam(plan, person, other);
        var window = hall.window(person, "window-one");
        var stranger = hall.window(other, "window-two");

        var early = window.tryStart(exam, false);
        search("before", early);
        assertThat(early.text()).doesNotContain("罚款");
        crawl("before", window, exam);

        hall.pass(Duration.ofMinutes(31));
        var room = window.tryStart(exam, false);
        search("start", room);
        assertThat(room.text()).contains("罚款").doesNotContain("rationale", "\"answer\"", "citations");
        search("save", expect(window.save(answer(1, 1, "B"), answer(2, 2, "A"))));
        search("wrong save", window.save(answer(2, 2, "D")));
        crawl("open", window, exam);
        foreign("open", stranger, window.attempt());

        search("hand-in", expect(window.handIn()));
        search("late", window.save(answer(3, 1, "A")));
        crawl("handed in", window, exam);
        assertThat(window.room().text()).doesNotContain("罚款");
        hall.pass(Duration.ofHours(3));
        expect(hall.coordinator().post("/api/exams/" + exam + "/release", Map.of()));
        crawl("proposed", window, exam);
        assertThat(leaks).isEmpty();
        int before = searched;

        expect(second.post("/api/exams/" + exam + "/release", Map.of()));
        foreign("released", stranger, window.attempt());
        assertThat(leaks).isEmpty();
        crawl("released", window, exam);
        assertThat(leaks)
                .as("control: after release the answers are there, so the search would have found them")
                .contains("released GET /api/attempts/{id}/result");
        System.out.printf("canary search: %d answers before release, %d in all%n", before, searched);
    }

    /** Every GET operation that officers are admitted to, with the exam's or the attempt's id where it names one. */
    private void crawl(String state, Hall.Window window, String exam) {
        var permissions = app.bean(Permissions.class);
        permissions.operations().forEach((operation, permission) -> {
            if (operation.startsWith("GET ")
                    && (permission.equals(Permissions.SELF)
                            || permissions.ofRole("officer").contains(permission))) {
                var template = operation.substring(4);
                var id = template.startsWith("/api/exams") ? exam : window.attempt();
                search(state + " " + operation, window.http().get(template.replaceAll("\\{[A-Za-z]+}", id)));
            }
        });
        search(state + " staff list", window.http().get("/api/exams/" + exam + "/results"));
        search(state + " staff questions", window.http().get("/api/exams/" + exam + "/questions"));
    }

    private void foreign(String state, Hall.Window stranger, String attempt) {
        for (var path : List.of("", "/state", "/receipt", "/result", "/score-sheet")) {
            var answer = stranger.http().get("/api/attempts/" + attempt + path);
            search(state + " foreign " + path, answer);
            assertThat(answer.status()).as(state + path).isEqualTo(404);
        }
        assertThat(stranger.http()
                        .post(
                                "/api/attempts/" + attempt + "/answers",
                                Map.of("clientId", "window-two", "epoch", 1, "answers", List.of(answer(1, 1, "A"))))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.http()
                        .post("/api/attempts/" + attempt + "/hand-in", Map.of("epoch", 1))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.http()
                        .post("/api/attempts/" + attempt + "/take-over", Map.of("clientId", "window-two"))
                        .status())
                .isEqualTo(404);
    }

    private void search(String where, Http.Answer answer) {
        searched++;
        if (answer.text().contains(SamplePapers.CANARY)
                || answer.headers().toString().contains(SamplePapers.CANARY)) {
            leaks.add(where);
        }
    }
}
