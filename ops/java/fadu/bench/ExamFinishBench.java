package fadu.bench;

import fadu.stage.Hall;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hand-in and marking of fifty answered questions, against the same rows bare: the attempt locked, its fifty answers read, the
 * attempt frozen, mark and audit event written, one commit.
 */
final class ExamFinishBench {
    private static final String ANSWERS = IntStream.rangeClosed(1, ExamScene.QUESTIONS)
            .mapToObj(slot -> "{\"seq\":" + slot + ",\"slot\":" + slot + ",\"response\":{\"keys\":[\""
                    + (slot % 3 == 0 ? 'C' : 'B') + "\"]}}")
            .collect(Collectors.joining(",", "[", "]"));

    private final ExamScene scene;
    private final int workers;
    private final Latency our = new Latency();
    private final Latency bare = new Latency();
    private String grades = "";
    private String details = "";

    private ExamFinishBench(ExamScene scene, int workers) {
        this.scene = scene;
        this.workers = workers;
    }

    static Figure run(Map<String, String> settings, int candidates) throws Exception {
        int workers = Math.min(candidates, ExamScene.workers(settings));
        try (var scene = ExamScene.start(settings, "exam_finish", candidates, (database, hall) -> {})) {
            var bench = new ExamFinishBench(scene, workers);
            var figure = Rounds.compare(
                    "exam-finish",
                    "hand-ins/s",
                    ExamScene.rounds(settings),
                    ExamScene.warmUp(settings),
                    bench::ours,
                    bench::limit);
            System.out.printf(
                    "%d papers of %d questions, %d connections: ours %s; limit %s%n",
                    candidates, ExamScene.QUESTIONS, workers, bench.our.words(), bench.bare.words());
            return figure;
        }
    }

    private double ours() throws Exception {
        var exam = scene.hall().exam(Duration.ofHours(3), 120);
        var attempts = answered(exam);
        var people = scene.hall().candidates();
        our.forget();
        double rate = Rush.rate(people.size(), workers, our, (n, worker) -> {
            try (var wire = scene.wire(people.get(n))) {
                ExamScene.good(wire.post("/api/attempts/" + attempts.get(n) + "/hand-in", "{\"epoch\":1}"));
            }
        });
        sample(exam);
        return rate;
    }

    private double limit() throws Exception {
        var exam = scene.hall().exam(Duration.ofHours(3), 120);
        var attempts = answered(exam);
        bare.forget();
        return Rush.rate(
                attempts.size(),
                workers,
                bare,
                (n, worker) -> submit(scene.bare().get(worker), attempts.get(n)));
    }

    /** Everybody has started and answered all. */
    private List<String> answered(Hall.Exam exam) throws Exception {
        var people = scene.hall().candidates();
        var attempts = new ConcurrentHashMap<Integer, String>();
        Rush.rate(people.size(), Math.min(32, workers), new Latency(), (n, worker) -> {
            try (var wire = scene.wire(people.get(n))) {
                var attempt = ExamScene.good(wire.post(
                                "/api/exams/" + exam.publicId() + "/start",
                                "{\"clientId\":\"bench-window\",\"takeOver\":false}"))
                        .field("attemptId");
                ExamScene.good(wire.post(
                        "/api/attempts/" + attempt + "/answers",
                        "{\"clientId\":\"bench-window\",\"epoch\":1,\"answers\":" + ANSWERS + "}"));
                attempts.put(n, attempt);
            }
        });
        var inOrder = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            inOrder.add(Objects.requireNonNull(attempts.get(i)));
        }
        return inOrder;
    }

    private void submit(Connection connection, String attempt) throws SQLException {
        long id;
        long exam;
        long person;
        try (var lock = connection.prepareStatement(
                "SELECT id, exam_id, person_id FROM exam_attempt WHERE public_id = ? AND state = 'OPEN' FOR UPDATE")) {
            lock.setString(1, attempt);
            try (var rows = lock.executeQuery()) {
                rows.next();
                id = rows.getLong(1);
                exam = rows.getLong(2);
                person = rows.getLong(3);
            }
        }
        try (var read = connection.prepareStatement(
                        "SELECT slot, answer, answer_hash FROM answer_current WHERE attempt_id = ?");
                var freeze = connection.prepareStatement("""
                        UPDATE exam_attempt SET state = 'HANDED_IN', finished_at = UTC_TIMESTAMP(6), hand_in = 'CANDIDATE',
                               answered = 50, frozen_root = REPEAT('0', 64), receipt = '0000-0000-0000-0000' WHERE id = ?""");
                var mark = connection.prepareStatement("""
                        INSERT INTO exam_mark (attempt_id, revision, exam_id, person_id, mark, full_mark, pass_mark, passed,
                                               grades, rule_version, graded_at)
                        VALUES (?, 1, ?, ?, 66, 100, 60, TRUE, ?, 'bench', UTC_TIMESTAMP(6))""");
                var audit = connection.prepareStatement("""
                        INSERT INTO audit_event (at, person_id, person_name, action, subject, concerns_person_id, details)
                        VALUES (UTC_TIMESTAMP(6), ?, '考生', 'attempt.hand-in', ?, ?, ?)""")) {
            read.setLong(1, id);
            int answers = 0;
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    answers += rows.getString(3).isEmpty() ? 0 : 1;
                }
            }
            if (answers != ExamScene.QUESTIONS) {
                throw new IllegalStateException(attempt + " has " + answers + " answers");
            }
            freeze.setLong(1, id);
            freeze.executeUpdate();
            mark.setLong(1, id);
            mark.setLong(2, exam);
            mark.setLong(3, person);
            mark.setString(4, grades);
            mark.executeUpdate();
            audit.setLong(1, person);
            audit.setString(2, "attempt:" + attempt);
            audit.setLong(3, person);
            audit.setString(4, details);
            audit.executeUpdate();
            connection.commit();
        }
    }

    /** What our rows held; and that every paper was marked, or the figure would not be of marking. */
    private void sample(Hall.Exam exam) throws SQLException {
        try (var connection = scene.database().asMigration();
                var statement = connection.prepareStatement("""
                        SELECT COUNT(*), MIN(m.mark), MAX(m.grades), MAX(e.details)
                        FROM exam_mark m JOIN exam_attempt a ON a.id = m.attempt_id
                        JOIN audit_event e ON e.subject = CONCAT('attempt:', a.public_id) AND e.action = 'attempt.hand-in'
                        WHERE m.exam_id = ?""")) {
            statement.setLong(1, exam.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                if (rows.getLong(1) != scene.hall().candidates().size()) {
                    throw new IllegalStateException("only " + rows.getLong(1) + " papers are marked");
                }
                System.out.println("every paper marked, each with " + rows.getBigDecimal(2));
                grades = rows.getString(3);
                details = rows.getString(4);
            }
        }
    }
}
