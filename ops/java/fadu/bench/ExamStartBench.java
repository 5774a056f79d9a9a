package fadu.bench;

import fadu.platform.id.PublicIds;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody presses 开始考试 at once, so many at the same time as there are connections, against bare inserts of the same rows:
 * attempt, paper, a place for each question, audit event, one commit.
 */
final class ExamStartBench {
    private static final String PLACES = "INSERT INTO answer_current (attempt_id, slot) VALUES "
            + IntStream.rangeClosed(1, ExamScene.QUESTIONS)
                    .mapToObj(slot -> "(?, " + slot + ")")
                    .collect(Collectors.joining(", "));

    private final ExamScene scene;
    private final int workers;
    private final Latency our = new Latency();
    private final Latency bare = new Latency();
    private @Nullable Sample sample;

    private ExamStartBench(ExamScene scene, int workers) {
        this.scene = scene;
        this.workers = workers;
    }

    static Figure run(Map<String, String> settings, int candidates) throws Exception {
        int workers = Math.min(candidates, ExamScene.workers(settings));
        try (var scene = ExamScene.start(settings, "exam_start", candidates, (database, hall) -> {})) {
            var bench = new ExamStartBench(scene, workers);
            var figure = Rounds.compare(
                    "exam-start",
                    "starts/s",
                    ExamScene.rounds(settings),
                    ExamScene.warmUp(settings),
                    bench::ours,
                    bench::limit);
            System.out.printf(
                    "%d candidates, %d connections: ours %s; limit %s%n",
                    candidates, workers, bench.our.words(), bench.bare.words());
            return figure;
        }
    }

    private double ours() throws Exception {
        var exam = scene.hall().exam(Duration.ofHours(3), 120);
        var people = scene.hall().candidates();
        our.forget();
        double rate = Rush.rate(people.size(), workers, our, (n, worker) -> {
            try (var wire = scene.wire(people.get(n))) {
                ExamScene.good(wire.post(
                        "/api/exams/" + exam.publicId() + "/start",
                        "{\"clientId\":\"bench-window\",\"takeOver\":false}"));
            }
        });
        if (sample == null) {
            sample = sample(exam.id());
        }
        return rate;
    }

    private double limit() throws Exception {
        var exam = scene.hall().exam(Duration.ofHours(3), 120);
        var people = scene.hall().candidates();
        var like = java.util.Objects.requireNonNull(sample);
        bare.forget();
        return Rush.rate(
                people.size(),
                workers,
                bare,
                (n, worker) -> insert(
                        scene.bare().get(worker), exam.id(), people.get(n).person(), like));
    }

    private static void insert(Connection connection, long exam, long person, Sample like) throws SQLException {
        var publicId = PublicIds.next();
        long id;
        try (var attempt = connection.prepareStatement("""
                INSERT INTO exam_attempt (public_id, exam_id, person_id, unit_id, attempt_no, state, started_at, deadline_at,
                                          writer_client, questions, heard_at)
                VALUES (?, ?, ?, ?, 1, 'OPEN', UTC_TIMESTAMP(6), TIMESTAMPADD(HOUR, 1, UTC_TIMESTAMP(6)), 'bench-window', ?,
                        UTC_TIMESTAMP(6))""", java.sql.Statement.RETURN_GENERATED_KEYS)) {
            attempt.setString(1, publicId);
            attempt.setLong(2, exam);
            attempt.setLong(3, person);
            attempt.setLong(4, like.unit());
            attempt.setInt(5, ExamScene.QUESTIONS);
            attempt.executeUpdate();
            try (var keys = attempt.getGeneratedKeys()) {
                keys.next();
                id = keys.getLong(1);
            }
        }
        try (var paper =
                connection.prepareStatement("INSERT INTO attempt_paper (attempt_id, paper, shown) VALUES (?, ?, ?)")) {
            paper.setLong(1, id);
            paper.setString(2, like.paper());
            paper.setString(3, like.shown());
            paper.executeUpdate();
        }
        try (var places = connection.prepareStatement(PLACES)) {
            for (int slot = 1; slot <= ExamScene.QUESTIONS; slot++) {
                places.setLong(slot, id);
            }
            places.executeUpdate();
        }
        try (var audit = connection.prepareStatement("""
                INSERT INTO audit_event (at, person_id, person_name, action, subject, unit_id, concerns_person_id, details)
                VALUES (UTC_TIMESTAMP(6), ?, '考生', 'attempt.start', ?, ?, ?, ?)""")) {
            audit.setLong(1, person);
            audit.setString(2, "attempt:" + publicId);
            audit.setLong(3, like.unit());
            audit.setLong(4, person);
            audit.setString(5, like.details());
            audit.executeUpdate();
        }
        connection.commit();
    }

    /** What our rows held, so that the bare ones are as long. */
    private Sample sample(long exam) throws SQLException {
        try (var connection = scene.database().asMigration();
                var statement = connection.prepareStatement("""
                        SELECT a.unit_id, p.paper, p.shown, e.details
                        FROM exam_attempt a JOIN attempt_paper p ON p.attempt_id = a.id
                        JOIN audit_event e ON e.subject = CONCAT('attempt:', a.public_id) AND e.action = 'attempt.start'
                        WHERE a.exam_id = ? LIMIT 1""")) {
            statement.setLong(1, exam);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Sample(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4));
            }
        }
    }

    private record Sample(long unit, String paper, String shown, String details) {}
}
