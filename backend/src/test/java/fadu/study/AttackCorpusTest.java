package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * trust.md 2.0 and L7: what people really do to such systems, sent over HTTP by somebody who signs in honestly and lies in
 * every body. Each attack is printed with its gain, credited time over time that passed; none may gain. The demonstration's
 * clock is time that passed as well, in steps of a heartbeat.
 */
@WithApp
@Tag("both")
class AttackCorpusTest {
    private static final int LESSON = 3600;

    private final App app;
    private final StudyTable table;
    private final String course;
    private final List<String> lines = new ArrayList<>();

    AttackCorpusTest(App app, County county) {
        this.app = app;
        this.table = new StudyTable(app, county);
        var sound = table.upload("录音.wav", StudyTable.wav(30)).field("id");
        course = table.publish(table.draft(
                StudyTable.lesson("录像一", "AUDIO", LESSON, "", sound),
                StudyTable.lesson("录像二", "AUDIO", LESSON, "", sound),
                StudyTable.text("文字", LESSON)));
    }

    @Test
    void noAttackGainsAnything() throws Exception {
        run("16× play", this::sixteenTimes);
        run("one big jump", this::jump);
        run("a burst of heartbeats", this::burst);
        run("replay of a heartbeat", this::replay);
        run("two lessons at once", this::twoLessons);
        run("two devices at once", this::twoDevices);
        run("hidden tab that says so", this::hidden);
        run("forged client clock", this::forgedClock);
        run("copied nonce", this::copiedNonce);
        run("nonce of another person", this::foreignNonce);
        run("direct completion post", this::directCompletion);
        run("resumed old session", this::resumed);
        run("heartbeats of a session that was left", this::left);
        run("server-time probing", this::probing);
        run("fifty of one heartbeat in parallel", this::parallel);
        run("restart of the session every second", this::restarts);
        lines.forEach(System.out::println);
    }

    /** A server that believes what it is told must be caught by the same attacks. */
    @Test
    void theHarnessCatchesAServerThatBelievesThePage() throws Exception {
        var lenient = app.node(Map.of("fadu.test.lenient-learning", "true"));
        try {
            int caught = 0;
            for (var attack : List.<Attack>of(this::sixteenTimes, this::jump, this::burst, this::hidden)) {
                var learner = table.learner("放任", course);
                var there = App.visitor(lenient).signIn(learner.person().publicId(), County.PASSWORD);
                var gain = gain(attack, new StudyTable.Learner(learner.person(), there, learner.lessons()));
                System.out.printf("control: lenient server, gain %.2f%n", gain);
                caught += gain > 1 ? 1 : 0;
            }
            assertThat(caught).as("attacks that the weakened server lets gain").isGreaterThanOrEqualTo(3);
        } finally {
            lenient.stop();
        }
    }

    private void run(String name, Attack attack) throws Exception {
        double gain = gain(attack, table.learner("攻击者", course));
        lines.add("attack: %-42s gain %.2f".formatted(name, gain));
        assertThat(gain).as(name).isLessThanOrEqualTo(1.00);
    }

    /** Credited time over the time that passed on the server, moved clock included. */
    private double gain(Attack attack, StudyTable.Learner learner) throws Exception {
        var clock = app.bean(Clock.class);
        var before = clock.now();
        long real = System.nanoTime();
        attack.run(learner);
        long passed = Duration.between(before, clock.now()).toMillis();
        long atLeast = (System.nanoTime() - real) / 1_000_000;
        long credited = table.count("SELECT COALESCE(SUM(confirmed_millis), 0) FROM lesson_progress WHERE person_id = "
                + learner.person().id());
        assertThat(table.count("SELECT COUNT(*) FROM credit_entry WHERE person_id = "
                        + learner.person().id()))
                .as("nothing was posted")
                .isZero();
        return (double) credited / Math.max(passed, atLeast);
    }

    private void sixteenTimes(StudyTable.Learner learner) {
        var live = new Live(learner, 0);
        for (int i = 0; i < 10; i++) {
            table.pass(Duration.ofSeconds(15));
            live.beat(i * 240_000L, (i + 1) * 240_000L);
        }
    }

    private void jump(StudyTable.Learner learner) {
        var live = new Live(learner, 0);
        table.pass(Duration.ofSeconds(15));
        live.beat(0, LESSON * 1000L);
        live.beat(0, LESSON * 1000L);
    }

    private void burst(StudyTable.Learner learner) {
        var live = new Live(learner, 0);
        for (int i = 0; i < 30; i++) {
            live.beat(i * 15_000L, (i + 1) * 15_000L);
        }
        var text = new Live(learner, 2);
        for (int i = 0; i < 30; i++) {
            text.beat();
        }
    }

    private void replay(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        table.pass(Duration.ofSeconds(15));
        var first = learner.beat(live.session, live.nonce);
        for (int i = 0; i < 20; i++) {
            var again = learner.beat(live.session, live.nonce);
            assertThat(again.text()).as("the stored reply").isEqualTo(first.text());
        }
        var next = first.field("nonce");
        learner.beat(live.session, next);
        assertThat(learner.beat(live.session, live.nonce).field("code")).isEqualTo("LEARNING_NONCE_STALE");
    }

    private void twoLessons(StudyTable.Learner learner) {
        var one = new Live(learner, 0);
        var other = new Live(learner, 1);
        for (int i = 0; i < 8; i++) {
            table.pass(Duration.ofSeconds(15));
            assertThat(one.beat(i * 15_000L, (i + 1) * 15_000L).field("code")).isEqualTo("LEARNING_ELSEWHERE");
            other.beat(i * 15_000L, (i + 1) * 15_000L);
        }
    }

    private void twoDevices(StudyTable.Learner learner) {
        for (int i = 0; i < 8; i++) {
            var phone = new Live(learner, 2);
            table.pass(Duration.ofSeconds(7));
            phone.beat();
            var desk = new Live(learner, 2);
            table.pass(Duration.ofSeconds(8));
            desk.beat();
            assertThat(phone.beat().field("code")).isEqualTo("LEARNING_ELSEWHERE");
        }
    }

    private void hidden(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        for (int i = 0; i < 8; i++) {
            table.pass(Duration.ofSeconds(15));
            live.take(learner.beat(live.session, live.nonce, 0, 86_400_000, null));
        }
    }

    private void forgedClock(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        for (var field : List.of("elapsedMillis", "time", "at", "duration", "confirmedSeconds")) {
            var answer = learner.http()
                    .post(
                            "/api/learning/heartbeats",
                            Map.of(
                                    "session",
                                    live.session,
                                    "nonce",
                                    live.nonce,
                                    "positionMillis",
                                    0,
                                    "hiddenMillis",
                                    0,
                                    field,
                                    3_600_000));
            assertThat(answer.status()).as("an unknown field is refused").isEqualTo(400);
        }
        live.take(learner.beat(live.session, live.nonce, LESSON * 1000L, 0, null));
    }

    private void copiedNonce(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        table.pass(Duration.ofSeconds(15));
        var nonce = live.nonce;
        var mine = learner.beat(live.session, nonce);
        var copy = learner.beat(live.session, nonce);
        assertThat(copy.field("nonce")).isEqualTo(mine.field("nonce"));
        live.take(mine);
        live.beat();
    }

    private void foreignNonce(StudyTable.Learner learner) {
        var victim = table.learner("被冒用", course);
        var theirs = new Live(victim, 2);
        table.pass(Duration.ofSeconds(15));
        assertThat(learner.beat(theirs.session, theirs.nonce).field("code")).isEqualTo("LEARNING_ENDED");
        new Live(learner, 2);
        assertThat(learner.beat(theirs.session, theirs.nonce).field("code")).isEqualTo("LEARNING_ELSEWHERE");
    }

    private void directCompletion(StudyTable.Learner learner) {
        for (int lesson = 0; lesson < 3; lesson++) {
            var refused = learner.complete(lesson);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.field("code")).isEqualTo("LESSON_NOT_FINISHED");
        }
    }

    private void resumed(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        table.pass(Duration.ofSeconds(15));
        live.beat();
        table.pass(Duration.ofHours(9));
        live.beat();
        live.beat();
    }

    private void left(StudyTable.Learner learner) {
        var live = new Live(learner, 2);
        table.pass(Duration.ofSeconds(15));
        var body = Map.of(
                "session", live.session, "nonce", live.nonce, "positionMillis", 0, "hiddenMillis", 0, "leaving", true);
        live.take(learner.http().post("/api/learning/heartbeats", body));
        table.pass(Duration.ofSeconds(15));
        assertThat(live.beat().field("code")).isEqualTo("LEARNING_ENDED");
    }

    /** Asks at every moment between two heartbeats where rounding might give something away. */
    private void probing(StudyTable.Learner learner) throws Exception {
        var live = new Live(learner, 2);
        for (int i = 0; i < 60; i++) {
            Thread.sleep(i % 7);
            live.beat();
        }
    }

    private void parallel(StudyTable.Learner learner) throws Exception {
        var live = new Live(learner, 2);
        table.pass(Duration.ofSeconds(15));
        try (var pool = Executors.newFixedThreadPool(10)) {
            var calls = new ArrayList<Callable<Http.Answer>>();
            for (int i = 0; i < 50; i++) {
                calls.add(() -> learner.beat(live.session, live.nonce));
            }
            var answers = new ArrayList<String>();
            for (var each : pool.invokeAll(calls)) {
                answers.add(each.get().text());
            }
            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(table.count("SELECT COUNT(*) FROM learning_beat b JOIN learning_session s ON s.id = b.session_id"
                        + " WHERE s.person_id = " + learner.person().id()))
                .isEqualTo(1);
    }

    private void restarts(StudyTable.Learner learner) {
        for (int i = 0; i < 20; i++) {
            var live = new Live(learner, i % 2);
            table.pass(Duration.ofSeconds(1));
            live.beat(i * 2000L, i * 2000L + 15_000);
        }
    }

    private interface Attack {
        void run(StudyTable.Learner learner) throws Exception;
    }

    /** A session that goes on. */
    private static final class Live {
        private final StudyTable.Learner learner;
        private final String session;
        private String nonce;

        Live(StudyTable.Learner learner, int lesson) {
            this.learner = learner;
            var started = learner.start(lesson);
            assertThat(started.status()).as(started.toString()).isEqualTo(200);
            session = started.field("session");
            nonce = started.field("nonce");
        }

        Http.Answer beat(long... played) {
            return take(learner.beat(session, nonce, played));
        }

        Http.Answer take(Http.Answer answer) {
            if (answer.status() == 200) {
                nonce = Objects.requireNonNull(answer.field("nonce"));
            }
            return answer;
        }
    }
}
