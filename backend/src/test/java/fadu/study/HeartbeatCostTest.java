package fadu.study;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.Counted;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** performance.md: a heartbeat takes three statements, however much of the recording is covered, and is not doubled. */
@WithApp
@Tag("both")
class HeartbeatCostTest {
    /** The session and the roles of the caller, asked in one statement before each request whatever it is. */
    private static final long ADMISSION = 1;

    private final App app;
    private final StudyTable table;
    private final String course;

    HeartbeatCostTest(App app, County county) {
        this.app = app;
        this.table = new StudyTable(app, county);
        this.course = table.publish(table.draft(StudyTable.text("甲", 3600)));
    }

    /** Measured some times, the least counts: jobs and other tests' connections also ask something now and then. */
    @Test
    void takesThreeStatementsAndARepetitionOne() {
        var learner = table.learner("学员", course);
        var started = learner.start(0);
        var session = started.field("session");
        var nonce = started.field("nonce");
        long beat = Long.MAX_VALUE;
        long repetition = Long.MAX_VALUE;
        long commits = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            var given = nonce;
            var next = new AtomicReference<String>();
            var counted = Counted.during(
                    app, () -> {}, () -> next.set(learner.beat(session, given).field("nonce")));
            var repeated = Counted.during(
                    app,
                    () -> {},
                    () -> assertThat(learner.beat(session, given).field("nonce"))
                            .isEqualTo(next.get()));
            nonce = next.get();
            beat = Math.min(beat, counted.rows() - ADMISSION);
            repetition = Math.min(repetition, repeated.rows() - ADMISSION);
            commits = Math.min(commits, counted.commits());
        }
        assertThat(beat).isEqualTo(3);
        assertThat(repetition).isEqualTo(1);
        assertThat(commits).isEqualTo(1);
        assertThat(table.count("SELECT COUNT(*) FROM learning_beat b JOIN learning_session s ON s.id = b.session_id"
                        + " WHERE s.person_id = " + learner.person().id()))
                .isEqualTo(4);
    }

    /** Many at once: nobody gets another's time, nobody is counted twice, and commits are shared. */
    @Test
    void manyAtOnceShareCommitsAndEachGetsItsOwn() throws Exception {
        int people = 12;
        int rounds = 10;
        var learners = new ArrayList<StudyTable.Learner>();
        for (int i = 0; i < people; i++) {
            learners.add(table.learner("同学" + i, course));
        }
        var counted = new AtomicReference<Counted>();
        try (var threads = Executors.newFixedThreadPool(people)) {
            var beating = app.bean(Beating.class);
            var started = learners.stream().map(each -> each.start(0)).toList();
            Runnable all = () -> {
                var running = IntStream.range(0, people)
                        .mapToObj(n -> threads.submit(() -> {
                            var nonce = started.get(n).field("nonce");
                            for (int round = 0; round < rounds; round++) {
                                nonce = beating.beat(
                                                learners.get(n).actor(),
                                                beat(started.get(n).field("session"), nonce))
                                        .orThrow()
                                        .nonce();
                            }
                            return nonce;
                        }))
                        .toList();
                running.forEach(HeartbeatCostTest::await);
            };
            counted.set(Counted.during(app, () -> {}, all));
        }
        assertThat(requireNonNull(counted.get()).commits()).isLessThan(people * rounds);
        for (var learner : learners) {
            assertThat(table.count("SELECT COUNT(*) FROM learning_beat b JOIN learning_session s ON s.id = b.session_id"
                            + " WHERE s.person_id = " + learner.person().id()))
                    .isEqualTo(rounds);
            assertThat(table.count(
                            "SELECT COUNT(*) FROM learning_session s JOIN lesson_progress p ON p.id = s.progress_id"
                                    + " WHERE p.confirmed_millis = (SELECT SUM(b.confirmed_millis) FROM learning_beat b"
                                    + " WHERE b.session_id = s.id) AND s.confirmed_millis = p.confirmed_millis AND s.person_id = "
                                    + learner.person().id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void findsItsRowsByTheirKeys() {
        for (var sql : List.of(
                "EXPLAIN SELECT * FROM learner_clock c FORCE INDEX (PRIMARY) STRAIGHT_JOIN lesson_progress p FORCE INDEX (PRIMARY)"
                        + " ON p.id = c.progress_id WHERE c.person_id IN (1, 2, 3) FOR UPDATE",
                "EXPLAIN SELECT * FROM lesson_progress WHERE person_id = 1 AND lesson_id = 1")) {
            boolean scans = app.bean(JdbcOperations.class).execute(connection -> scans(connection, sql));
            assertThat(scans).as(sql).isFalse();
        }
    }

    private static boolean scans(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            boolean scans = false;
            while (rows.next()) {
                scans |= "ALL".equals(rows.getString("type"));
            }
            return scans;
        }
    }

    private static Heartbeat beat(String session, String nonce) {
        return new Heartbeat(session, nonce, List.of(), 0, 0, null, false);
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
