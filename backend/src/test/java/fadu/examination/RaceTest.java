package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.sitting.AnswerDigest;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens at the same moment: starts, saves and hand-ins of one person from many windows. */
@WithApp
@Tag("both")
class RaceTest {
    private static final int CROWD = 24;

    private final App app;
    private final Hall hall;

    RaceTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
    }

    @Test
    void manyStartsAtOnceBeginOneAttempt() throws Exception {
        var person = hall.officer("抢开考");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = hall.window(person, "same-window");
        var answers = atOnce(
                CROWD,
                i -> () -> window.http()
                        .post("/api/exams/" + exam + "/start", Map.of("clientId", "same-window", "takeOver", false)));
        assertThat(answers).allSatisfy(each -> assertThat(each.status()).isEqualTo(200));
        assertThat(answers.stream().map(each -> each.field("attemptId")).distinct())
                .hasSize(1);
        assertThat(attempts(exam)).isEqualTo(1);
    }

    /** The last of several attempts is begun once: the number of an attempt is unique, and so is the open one. */
    @Test
    void theLastAttemptIsBegunOnce() throws Exception {
        var person = hall.officer("最后一次");
        var plan = hall.plan(SamplePapers.paper(6));
        plan.put("attempts", 2);
        var exam = hall.exam(plan, person);
        var window = hall.window(person, "window-one").start(exam);
        expect(window.handIn());
        var answers = atOnce(
                CROWD,
                i -> () -> window.http()
                        .post(
                                "/api/exams/" + exam + "/start",
                                Map.of("clientId", "window-" + i + "-more", "takeOver", false)));
        assertThat(answers.stream().filter(each -> each.status() == 200)).hasSize(1);
        assertThat(answers.stream()
                        .filter(each -> each.status() != 200)
                        .map(each -> each.field("code"))
                        .distinct())
                .containsOnly("ATTEMPT_ELSEWHERE");
        assertThat(attempts(exam)).isEqualTo(2);
    }

    /** Control: the same crowd on a table without the unique keys begins more than one. */
    @Test
    void theCrowdWouldBeginSeveralWithoutTheUniqueKey() throws Exception {
        var table = "control_" + PublicIds.next().substring(0, 8);
        hall.execute("CREATE TABLE " + table + " (id BIGINT AUTO_INCREMENT PRIMARY KEY, person_id BIGINT NOT NULL)");
        try {
            atOnce(CROWD, i -> () -> checkThenInsert(table));
            assertThat(hall.number("SELECT COUNT(*) FROM " + table)).isGreaterThan(1);
        } finally {
            hall.execute("DROP TABLE " + table);
        }
    }

    /** D10: one transition, and what was frozen is what had been acknowledged. */
    @Test
    void handsInOnceWhileSavesAreInFlight() throws Exception {
        for (int round = 0; round < 3; round++) {
            var person = hall.officer("同时交卷");
            var exam = hall.exam(hall.plan(SamplePapers.paper(60)), person);
            var window = hall.window(person, "racing-window").start(exam);
            var answers = atOnce(
                    CROWD,
                    i -> () -> i % 3 == 0
                            ? window.handIn()
                            : window.save(answer(i + 1, 6 + i, "B"), answer(100 + i, 33 + i, "C")));

            var receipts = new HashSet<String>();
            var acknowledged = new TreeMap<Integer, fadu.exams.item.Response>();
            for (int i = 0; i < CROWD; i++) {
                var each = answers.get(i);
                if (i % 3 == 0) {
                    receipts.add(expect(each).text());
                } else if (each.status() == 200) {
                    acknowledged.put(6 + i, fadu.exams.item.Response.Keys.of("B"));
                    acknowledged.put(33 + i, fadu.exams.item.Response.Keys.of("C"));
                } else {
                    assertThat(each.field("code")).isEqualTo("ATTEMPT_HANDED_IN");
                }
            }
            assertThat(receipts).hasSize(1);
            var receipt = expect(window.http().get("/api/attempts/" + window.attempt() + "/receipt"));
            assertThat(receipt.field("root")).isEqualTo(AnswerDigest.root(acknowledged));
            assertThat(hall.number("SELECT COUNT(*) FROM audit_event WHERE action = 'attempt.hand-in' AND subject ="
                            + " 'attempt:" + window.attempt() + "'"))
                    .isEqualTo(1);
            assertThat(hall.number("SELECT COUNT(*) FROM exam_mark m JOIN exam_attempt a ON a.id = m.attempt_id"
                            + " WHERE a.public_id = '" + window.attempt() + "'"))
                    .isEqualTo(1);
        }
    }

    /** Many people save at once: everybody gets a receipt, nothing is lost, numbers of an attempt have no gaps. */
    @Test
    void sharesTransactionsWithoutMixingPeople() throws Exception {
        var people =
                IntStream.range(0, 12).mapToObj(i -> hall.officer("众人" + i)).toList();
        var exam = hall.exam(hall.plan(SamplePapers.paper(20)), people.toArray(County.Person[]::new));
        var windows = people.stream()
                .map(person -> hall.window(person, "crowd-window").start(exam))
                .toList();
        for (int turn = 0; turn < 5; turn++) {
            int first = turn * 3;
            var answers = atOnce(
                    windows.size(),
                    i -> () -> windows.get(i)
                            .save(
                                    answer(first + 1, 6 + first, "A"),
                                    answer(first + 2, 7 + first, "B"),
                                    answer(first + 3, 1, "C")));
            assertThat(answers).allSatisfy(each -> assertThat(each.status()).isEqualTo(200));
        }
        for (var window : windows) {
            assertThat(hall.text(
                            "SELECT CONCAT(COUNT(*), ':', MIN(e.server_seq), ':', MAX(e.server_seq), ':', a.last_seq,"
                                    + " ':', a.saves) FROM answer_event e JOIN exam_attempt a ON a.id = e.attempt_id"
                                    + " WHERE a.public_id = '" + window.attempt() + "' GROUP BY a.id"))
                    .isEqualTo("15:1:15:15:15");
            assertThat(hall.number("SELECT COUNT(*) FROM answer_current c JOIN exam_attempt a ON a.id = c.attempt_id"
                            + " JOIN answer_event e ON e.attempt_id = c.attempt_id AND e.server_seq = c.server_seq"
                            + " AND e.answer_hash = c.answer_hash WHERE a.public_id = '" + window.attempt() + "'"))
                    .isEqualTo(11);
        }
    }

    private long attempts(String exam) {
        return hall.number("SELECT COUNT(*) FROM exam_attempt a JOIN exam e ON e.id = a.exam_id WHERE e.public_id = '"
                + exam + "'");
    }

    private int checkThenInsert(String table) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE person_id = 1")) {
                rows.next();
                if (rows.getLong(1) > 0) {
                    return 0;
                }
            }
            statement.execute("DO SLEEP(0.5)");
            return statement.executeUpdate("INSERT INTO " + table + " (person_id) VALUES (1)");
        }
    }

    private static <T> List<T> atOnce(int crowd, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var barrier = new CyclicBarrier(crowd);
        try (var pool = Executors.newFixedThreadPool(crowd)) {
            var asked = new ArrayList<Future<T>>();
            for (int i = 0; i < crowd; i++) {
                var each = work.apply(i);
                asked.add(pool.submit(() -> {
                    barrier.await();
                    return each.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var each : asked) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
