package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A course from its first draft to the credit it earns. */
@WithApp
@Tag("both")
class CourseLifeTest {
    private static final String CANARY = "钥匙金丝雀";

    private final App app;
    private final County county;
    private final StudyTable table;

    CourseLifeTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new StudyTable(app, county);
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "45"));
    }

    @BeforeEach
    void moveClock() {
        app.moveClockTo(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @Test
    void isWrittenReviewedByAnotherPersonPublishedLearntAndEarnsOnce() {
        var lesson = new HashMap<>(StudyTable.text("第一课", 600));
        lesson.put("checks", List.of(Map.of("item", item())));
        var version = table.draft(lesson, StudyTable.text("第二课", 300));
        var author = table.author();
        author.post("/api/course-versions/" + version + "/submit", null);
        var own = author.post("/api/course-versions/" + version + "/review", Map.of("passed", true));
        assertThat(own.field("code")).isEqualTo("COURSE_NEEDS_SECOND_PERSON");
        assertThat(table.reviewer()
                        .post("/api/course-versions/" + version + "/review", Map.of("passed", false))
                        .field("code"))
                .isEqualTo("COURSE_REMARKS_NEEDED");
        table.reviewer()
                .post("/api/course-versions/" + version + "/review", Map.of("passed", false, "remarks", "第二课太短"));
        var course = table.publish(version);

        assertThat(table.count("SELECT COUNT(*) FROM law_citation WHERE subject_kind = 'COURSE' AND link = '/courses/"
                        + course + "'"))
                .as("articles that the two lessons cite")
                .isEqualTo(2);
        var learner = table.learner("学员", course);
        var shown = learner.http().get("/api/lessons/" + learner.lessons().getFirst());
        assertThat(shown.text()).doesNotContain(CANARY).doesNotContain("answer").doesNotContain("rationale");
        study(learner, 0, 40);
        var early = learner.complete(0);
        assertThat(early.field("code")).isEqualTo("LESSON_NOT_FINISHED");
        assertThat(early.field("detail")).contains("1 道随堂练习");

        var wrong = check(learner, "A");
        assertThat(wrong.object()).containsEntry("right", false).containsEntry("solution", null);
        assertThat(wrong.text()).doesNotContain(CANARY);
        var right = check(learner, "B");
        assertThat(right.object()).containsEntry("right", true).containsEntry("mayComplete", true);
        assertThat(right.text()).contains(CANARY);

        var done = learner.complete(0);
        assertThat(done.object()).containsEntry("hundredths", 22).containsEntry("confirmedSeconds", 600);
        assertThat(learner.complete(0).object()).containsEntry("hundredths", 22);
        assertThat(table.count("SELECT SUM(hundredths) FROM credit_entry WHERE person_id = "
                        + learner.person().id()))
                .isEqualTo(22);
        study(learner, 1, 20);
        assertThat(learner.complete(1).object()).containsEntry("courseCompleted", true);
        var ledger = learner.http().get("/api/me/ledger");
        assertThat(ledger.items()).hasSize(2);
        assertThat(ledger.text()).contains("确认学习 10 分 0 秒，本课认定 10 分钟，45 分钟为 1 学时");

        var mine = learner.http().get("/api/courses?mine=true").items();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst()).containsEntry("lessonsDone", 2).containsEntry("confirmedSeconds", 900);
    }

    @Test
    void learnersFinishTheVersionTheyBeganAndARevisionEarnsNothingAnew() {
        var version = table.draft(StudyTable.text("甲", 60));
        var course = table.publish(version);
        var old = table.learner("老学员", course);
        study(old, 0, 4);
        assertThat(old.complete(0).object()).containsEntry("hundredths", 2);
        var half = table.learner("学到一半", course);

        var revision = StudyTable.id(
                table.author().post("/api/course-versions/" + version + "/copy", Map.of("earnsAgain", false)));
        var lesson = StudyTable.lessons(table.author().get("/api/course-versions/" + revision))
                .getFirst();
        var changed = new HashMap<>(StudyTable.text("甲（修订）", 60));
        changed.put("version", table.rowVersion(revision));
        assertThat(table.author()
                        .put("/api/course-versions/" + revision + "/lessons/" + lesson.get("id"), changed)
                        .status())
                .isEqualTo(200);
        var difference = table.author().get("/api/course-versions/" + revision + "/difference");
        assertThat(difference.object()).containsEntry("from", 1).containsEntry("to", 2);
        assertThat(difference.text()).contains("甲（修订）").contains("\"field\":\"title\"");
        table.publish(revision);

        assertThat(half.http().get("/api/courses/" + course).object())
                .containsEntry("version", 1)
                .containsEntry("newerVersion", true)
                .containsEntry("retired", true);
        study(half, 0, 4);
        assertThat(half.complete(0).object()).containsEntry("hundredths", 2);

        var again = new StudyTable.Learner(
                old.person(), old.http(), lessonsOf(old.http().post("/api/courses/" + course + "/begin", null)));
        assertThat(again.lessons()).isNotEqualTo(old.lessons());
        study(again, 0, 4);
        var revised = again.complete(0);
        assertThat(revised.object()).containsEntry("hundredths", 0);
        assertThat(revised.field("explanation")).contains("此前的版本已计过学时");
    }

    @Test
    void everyStretchThatDidNotCountHasItsReason() {
        var course = table.publish(table.draft(StudyTable.text("甲", 60), StudyTable.text("乙", 600)));
        var learner = table.learner("分心的人", course);
        var started = learner.start(0);
        var nonce = started.field("nonce");
        for (int i = 0; i < 6; i++) {
            table.pass(Duration.ofSeconds(15));
            nonce = learner.beat(started.field("session"), nonce, 0, i < 2 ? 15_000 : 0, null)
                    .field("nonce");
        }
        table.pass(Duration.ofSeconds(10));
        assertThat(learner.start(1).object()).containsEntry("elsewhereEnded", true);
        var told = learner.beat(started.field("session"), nonce);
        assertThat(told.field("code")).isEqualTo("LEARNING_ELSEWHERE");
        var lines = learner.http().get("/api/me/learning");
        assertThat(lines.items()).hasSize(2);
        assertThat(lines.items().getLast()).containsEntry("end", "ELSEWHERE").containsEntry("confirmedSeconds", 60);
        assertThat(lines.text()).contains("\"reason\":\"HIDDEN\"").contains("页面在后台或被遮住");

        var manager = county.signedIn(county.county(), "管理员", "head");
        assertThat(manager.get("/api/people/" + learner.person().publicId() + "/learning")
                        .items())
                .hasSize(2);
        var uncounted = manager.get("/api/learners/uncounted?from=2026-03-01&to=2026-03-31");
        assertThat(uncounted.text()).contains("分心的人");
        assertThat(manager.get("/api/learners?course=" + course).items().getFirst())
                .containsEntry("lessons", 2)
                .containsEntry("atLesson", "甲");
        assertThat(manager.get("/api/learners/export?format=csv").text()).contains("分心的人");
        var stranger = county.signedIn(table.elsewhere(), "外县负责人", "head");
        assertThat(stranger.get("/api/people/" + learner.person().publicId() + "/learning")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/learners").text()).doesNotContain("分心的人");
    }

    /** L8: a line that drops requests and replies by turns takes at most one heartbeat from whoever sends again. */
    @Test
    void aFlappingLineTakesAtMostOneHeartbeat() {
        var sound = table.upload("a.wav", StudyTable.wav(30)).field("id");
        var course = table.publish(table.draft(StudyTable.lesson("录音", "AUDIO", 600, "", sound)));
        var learner = table.learner("断断续续", course);
        var started = learner.start(0);
        var nonce = started.field("nonce");
        long sent = 0;
        for (long at = 15_000; at <= 600_000; at += 15_000) {
            table.passReally(learner, Duration.ofSeconds(15));
            int turn = (int) (at / 15_000) % 5;
            if (turn == 1 || turn == 2) {
                continue; // the request is lost; its stretch goes with the next one
            }
            var reply = learner.beat(started.field("session"), nonce, sent, at);
            if (turn == 3) {
                reply = learner.beat(started.field("session"), nonce, sent, at); // the reply was lost
            }
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            nonce = reply.field("nonce");
            sent = at;
        }
        long counted = table.count("SELECT confirmed_millis FROM lesson_progress WHERE person_id = "
                + learner.person().id());
        System.out.println("honest learner on a flapping line: counted " + counted + " of 600000 ms");
        assertThat(600_000 - counted).isLessThanOrEqualTo(15_000);
        assertThat(learner.complete(0).status()).isEqualTo(200);
    }

    @Test
    void onlyThePeopleOfTheUnitFindACourseAndOnlyItsAuthorsItsDraft() {
        var version = table.draft(StudyTable.text("甲", 60));
        var stranger = county.signedIn(table.elsewhere(), "外县的人", "officer", "coordinator");
        assertThat(stranger.get("/api/course-versions/" + version).status()).isEqualTo(404);
        assertThat(stranger.post("/api/course-versions/" + version + "/submit", null)
                        .status())
                .isEqualTo(404);
        var course = table.publish(version);
        assertThat(stranger.get("/api/courses/" + course).status()).isEqualTo(404);
        assertThat(stranger.post("/api/courses/" + course + "/begin", null).status())
                .isEqualTo(404);
        var officer = county.signedIn(county.unit(county.county(), "下属所"), "本县的人", "officer");
        assertThat(officer.get("/api/courses/" + course).status()).isEqualTo(200);
        var lesson = StudyTable.lessons(officer.get("/api/courses/" + course))
                .getFirst()
                .get("id");
        assertThat(officer.get("/api/lessons/" + lesson).field("code")).isEqualTo("COURSE_NOT_BEGUN");
        assertThat(stranger.get("/api/lessons/" + lesson).status()).isEqualTo(404);
    }

    @Test
    void textsWithMarkupAreRefusedAndWhatIsKeptIsWords() {
        var version = table.draft();
        for (var hostile : List.of(
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "好 <!-- -->", "<svg/onload=alert(1)>")) {
            var refused = table.add(version, StudyTable.lesson("课", "TEXT", 60, hostile, null));
            assertThat(refused.field("code")).as(hostile).isEqualTo("TEXT_HOLDS_HTML");
        }
        var text =
                "[点我](javascript:alert(1)) [外链](https://example.cn/a) {{constructor}} `a`\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | **2** |";
        var preview = table.author().post("/api/course-versions/text-preview", Map.of("markdown", text));
        assertThat(preview.text())
                .contains("\"link\":\"https://example.cn/a\"")
                .doesNotContain("\"link\":\"javascript")
                .contains("TABLE");
    }

    @Test
    void theShippedCoursesAreThereForEverybody() {
        var officer = county.signedIn(county.county(), "新人", "officer");
        var found = officer.get(
                "/api/courses?q=" + java.net.URLEncoder.encode("行政处罚程序", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.items()).hasSize(1);
        assertThat(table.count("SELECT COUNT(*) FROM course_version v JOIN course c ON c.id = v.course_id"
                        + " WHERE c.code IS NOT NULL AND v.state = 'PUBLISHED'"))
                .isEqualTo(6);
        var id = found.items().getFirst().get("id");
        var lessons = StudyTable.lessons(officer.post("/api/courses/" + id + "/begin", null));
        var lesson = officer.get("/api/lessons/" + lessons.getFirst().get("id"));
        assertThat(lesson.status()).isEqualTo(200);
        assertThat(lesson.text()).contains("\"images\":[{").contains("/f/").doesNotContain("\"answer\"");
        var version = table.author()
                .get("/api/course-versions?course=" + id)
                .items()
                .getFirst()
                .get("id");
        assertThat(table.author()
                        .post("/api/course-versions/" + version + "/copy", Map.of("earnsAgain", false))
                        .field("code"))
                .isEqualTo("COURSE_SHIPPED");
    }

    private Http.Answer check(StudyTable.Learner learner, String key) {
        return learner.http()
                .post(
                        "/api/lessons/" + learner.lessons().getFirst() + "/checks/1",
                        Map.of("response", Map.of("keys", List.of(key))));
    }

    private void study(StudyTable.Learner learner, int lesson, int beats) {
        var started = learner.start(lesson);
        var nonce = started.field("nonce");
        for (int i = 0; i < beats; i++) {
            table.pass(Duration.ofSeconds(15));
            var reply = learner.beat(started.field("session"), nonce);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            nonce = reply.field("nonce");
        }
    }

    private static List<String> lessonsOf(Http.Answer course) {
        return StudyTable.lessons(course).stream()
                .map(each -> String.valueOf(each.get("id")))
                .toList();
    }

    private static Map<String, Object> item() {
        return Map.of(
                "kind",
                "SINGLE",
                "stem",
                "检查时首先应当做什么？",
                "options",
                List.of(
                        Map.of("key", "A", "text", "查看账本"),
                        Map.of("key", "B", "text", "出示执法证件"),
                        Map.of("key", "C", "text", "询问姓名")),
                "answer",
                List.of("B"),
                "rationale",
                CANARY + "：第五十五条");
    }
}
