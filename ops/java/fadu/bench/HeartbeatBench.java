package fadu.bench;

import fadu.archive.Database;
import fadu.platform.id.PublicIds;
import fadu.stage.Hall;
import fadu.stage.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Heartbeats of learners over HTTP, each over a connection of their own, against the same durable rows by as many bare
 * connections: clock, progress and session in one statement, the event, one commit.
 */
final class HeartbeatBench {
    private HeartbeatBench() {}

    static Figure run(Map<String, String> settings, int learners) throws Exception {
        int workers = Math.min(learners, ExamScene.workers(settings));
        int rounds = ExamScene.rounds(settings);
        double seconds = ExamScene.seconds(settings) / rounds;
        try (var scene = ExamScene.start(settings, "heartbeat", 2 * workers, HeartbeatBench::seed)) {
            List<Threads.Work> ours = new ArrayList<>();
            List<Threads.Work> bare = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                ours.add(new Own(scene, scene.hall().candidates().get(i)));
                bare.add(new Bare(
                        scene.bare().get(i),
                        scene.hall().candidates().get(workers + i).person()));
            }
            var our = new Latency();
            var limit = new Latency();
            var figure = Rounds.compare(
                    "heartbeat",
                    "heartbeats/s",
                    rounds,
                    ExamScene.warmUp(settings),
                    () -> round(ours, our, seconds),
                    () -> round(bare, limit, seconds));
            System.out.printf(
                    "%d connections, the last round: ours %s; limit %s%n", workers, our.words(), limit.words());
            return figure;
        }
    }

    private static double round(List<Threads.Work> all, Latency latency, double seconds) throws Exception {
        var next = new AtomicInteger();
        latency.forget();
        return Threads.rate(all.size(), seconds, () -> {
            var work = all.get(next.getAndIncrement());
            return () -> {
                long began = System.nanoTime();
                int done = work.step();
                latency.since(began);
                return done;
            };
        });
    }

    /** A course with one text of an hour, begun by everybody. */
    private static void seed(Database database, Hall hall) throws SQLException {
        try (var connection = database.asMigration();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO course (public_id, code, created_at) VALUES ('" + PublicIds.next()
                    + "', 'bench-course', UTC_TIMESTAMP(6))");
            statement.execute("""
                    INSERT INTO course_version (public_id, course_id, number, edition, title, summary, subject_kind, state, lessons,
                                                declared_seconds, changed_at)
                    SELECT LEFT(SHA1('bv'), 26), id, 1, 1, '演练课程', '', 'PUBLIC_LAW', 'PUBLISHED', 1, 36000, UTC_TIMESTAMP(6)
                    FROM course WHERE code = 'bench-course'""");
            statement.execute("""
                    INSERT INTO lesson (public_id, version_id, lesson_key, number, title, kind, declared_seconds, markdown, blocks)
                    SELECT LEFT(SHA1('bl'), 26), id, LEFT(SHA1('bk'), 26), 1, '演练', 'TEXT', 36000, '', '[]'
                    FROM course_version WHERE public_id = LEFT(SHA1('bv'), 26)""");
            statement.execute("""
                    INSERT INTO course_study (person_id, course_id, version_id, started_at, is_current)
                    SELECT a.person_id, v.course_id, v.id, UTC_TIMESTAMP(6), 1
                    FROM account a CROSS JOIN course_version v WHERE v.public_id = LEFT(SHA1('bv'), 26)""");
            statement.execute("""
                    INSERT INTO lesson_progress (study_id, person_id, lesson_id, covered)
                    SELECT s.id, s.person_id, l.id, '' FROM course_study s JOIN lesson l ON l.version_id = s.version_id
                    WHERE l.public_id = LEFT(SHA1('bl'), 26)""");
            statement.execute("""
                    INSERT INTO learning_session (public_id, person_id, progress_id, lesson_id, device, started_at, last_beat_at)
                    SELECT LEFT(SHA1(CONCAT('bs', p.id)), 26), p.person_id, p.id, p.lesson_id, 'bench', UTC_TIMESTAMP(6),
                           UTC_TIMESTAMP(6)
                    FROM lesson_progress p""");
            statement.execute("""
                    INSERT INTO learner_clock (person_id, session_id, session_public_id, progress_id, kind, declared_millis, checks,
                                               speed_percent, nonce, raw_at, shift_micros)
                    SELECT person_id, id, public_id, progress_id, 'TEXT', 36000000, 0, 100, LEFT(SHA1(CONCAT('bn', id)), 26),
                           UTC_TIMESTAMP(6), 0
                    FROM learning_session""");
            connection.commit();
        }
        if (hall.candidates().isEmpty()) {
            throw new IllegalStateException("nobody learns");
        }
    }

    /** A learner's window. */
    private static final class Own implements Threads.Work {
        private final Wire wire;
        private final String session;
        private String nonce;

        Own(ExamScene scene, Hall.Candidate learner) throws SQLException {
            wire = scene.wire(learner);
            try (var connection = scene.database().asMigration();
                    var statement = connection.prepareStatement(
                            "SELECT session_public_id, nonce FROM learner_clock WHERE person_id = ?")) {
                statement.setLong(1, learner.person());
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    session = rows.getString(1);
                    nonce = rows.getString(2);
                }
            }
        }

        @Override
        public int step() {
            var answer = wire.post(
                    "/api/learning/heartbeats",
                    "{\"session\":\"" + session + "\",\"nonce\":\"" + nonce
                            + "\",\"spans\":[],\"positionMillis\":100,\"hiddenMillis\":0,\"presence\":null,\"leaving\":false}");
            if (answer.status() == 0) {
                // An idle connection was closed between two rounds; the nonce is still good or its reply is repeated.
                return 0;
            }
            nonce = ExamScene.good(answer).field("nonce");
            return 1;
        }
    }

    /** A bare connection. */
    private static final class Bare implements Threads.Work {
        private final Connection connection;
        private final PreparedStatement event;
        private final PreparedStatement advance;
        private final long session;
        private final long person;

        Bare(Connection connection, long person) throws SQLException {
            this.connection = connection;
            this.person = person;
            try (var find = connection.prepareStatement("SELECT session_id FROM learner_clock WHERE person_id = ?")) {
                find.setLong(1, person);
                try (var rows = find.executeQuery()) {
                    rows.next();
                    session = rows.getLong(1);
                }
            }
            connection.commit();
            event = connection.prepareStatement("""
                    INSERT INTO learning_beat (session_id, nonce, raw_at, elapsed_millis, confirmed_millis, hidden_millis,
                                               interrupted_millis, presence_millis, paused_millis, repeated_millis, beyond_millis,
                                               cut_millis, position_millis, spans)
                    VALUES (?, ?, UTC_TIMESTAMP(6), 10, 10, 0, 0, 0, 0, 0, 0, 0, 100, '')""");
            advance = connection.prepareStatement("""
                    UPDATE learner_clock c JOIN lesson_progress p ON p.id = c.progress_id
                    JOIN learning_session s ON s.id = c.session_id
                    SET c.nonce = ?, c.used_nonce = ?, c.reply = ?, c.raw_at = UTC_TIMESTAMP(6), c.wall_carry = 10,
                        p.position_millis = 100, p.confirmed_millis = p.confirmed_millis + 10, p.last_at = UTC_TIMESTAMP(6),
                        s.last_beat_at = UTC_TIMESTAMP(6), s.confirmed_millis = s.confirmed_millis + 10
                    WHERE c.person_id = ?""");
        }

        @Override
        public int step() throws SQLException {
            var nonce = PublicIds.next();
            event.setLong(1, session);
            event.setString(2, nonce);
            event.executeUpdate();
            advance.setString(1, PublicIds.next());
            advance.setString(2, nonce);
            advance.setString(3, "x".repeat(300));
            advance.setLong(4, person);
            advance.executeUpdate();
            connection.commit();
            return 1;
        }
    }
}
