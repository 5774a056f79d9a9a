package fadu.bench;

import fadu.stage.Wire;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Candidates who save one answer a request over HTTP, each over a connection of their own, against the same durable rows by as many
 * bare connections: attempt, event, what stands, one commit.
 */
final class ExamSaveBench {
    private final ExamScene scene;
    private final int workers;
    private final Latency our = new Latency();
    private final Latency bare = new Latency();
    private final List<Own> own = new ArrayList<>();
    private final List<Bare> limit = new ArrayList<>();

    private ExamSaveBench(ExamScene scene, int workers) {
        this.scene = scene;
        this.workers = workers;
    }

    static Figure run(Map<String, String> settings, int candidates) throws Exception {
        int workers = Math.min(candidates, ExamScene.workers(settings));
        int rounds = ExamScene.rounds(settings);
        double seconds = ExamScene.seconds(settings) / rounds;
        try (var scene = ExamScene.start(settings, "exam_save", candidates, (database, hall) -> {})) {
            var bench = new ExamSaveBench(scene, workers);
            bench.begin();
            var figure = Rounds.compare(
                    "exam-save",
                    "saves/s",
                    rounds,
                    ExamScene.warmUp(settings),
                    () -> bench.round(bench.our, seconds, n -> bench.own.get(n)),
                    () -> bench.round(bench.bare, seconds, n -> bench.limit.get(n)));
            System.out.printf(
                    "%d connections, the last round: ours %s; limit %s%n",
                    workers, bench.our.words(), bench.bare.words());
            return figure;
        }
    }

    private interface Workers {
        Threads.Work of(int n);
    }

    private double round(Latency latency, double seconds, Workers each) throws Exception {
        latency.forget();
        var next = new AtomicInteger();
        return Threads.rate(workers, seconds, () -> {
            var work = each.of(next.getAndIncrement());
            return () -> {
                long began = System.nanoTime();
                int done = work.step();
                latency.since(began);
                return done;
            };
        });
    }

    private void begin() throws Exception {
        var first = scene.hall().exam(java.time.Duration.ofHours(3), 120);
        var second = scene.hall().exam(java.time.Duration.ofHours(3), 120);
        for (int i = 0; i < workers; i++) {
            own.add(new Own(scene.hall().candidates().get(i), start(i, first.publicId()), scene));
            limit.add(new Bare(scene.bare().get(i), start(i, second.publicId())));
        }
    }

    private String start(int n, String exam) {
        try (var wire = scene.wire(scene.hall().candidates().get(n))) {
            return ExamScene.good(wire.post(
                            "/api/exams/" + exam + "/start", "{\"clientId\":\"bench-window\",\"takeOver\":false}"))
                    .field("attemptId");
        }
    }

    /** A candidate. */
    private static final class Own implements Threads.Work {
        private final Wire wire;
        private final String path;
        private long seq;

        Own(fadu.stage.Hall.Candidate candidate, String attempt, ExamScene scene) {
            this.wire = scene.wire(candidate);
            this.path = "/api/attempts/" + attempt + "/answers";
        }

        @Override
        public int step() {
            long next = ++seq;
            var answer = wire.post(
                    path,
                    "{\"clientId\":\"bench-window\",\"epoch\":1,\"answers\":[{\"seq\":" + next + ",\"slot\":"
                            + (1 + next % ExamScene.QUESTIONS) + ",\"response\":{\"keys\":[\"" + letter(next)
                            + "\"]}}]}");
            if (answer.status() == 0) {
                // An idle connection was closed between two rounds.
                seq--;
                return 0;
            }
            ExamScene.good(answer);
            return 1;
        }
    }

    private static char letter(long seq) {
        return (char) ('A' + seq / ExamScene.QUESTIONS % 4);
    }

    /** A bare connection. */
    private static final class Bare implements Threads.Work {
        private final Connection connection;
        private final PreparedStatement attempt;
        private final PreparedStatement event;
        private final PreparedStatement current;
        private final long id;
        private long seq;

        Bare(Connection connection, String publicId) throws SQLException {
            this.connection = connection;
            try (var find = connection.prepareStatement("SELECT id FROM exam_attempt WHERE public_id = ?")) {
                find.setString(1, publicId);
                try (var rows = find.executeQuery()) {
                    rows.next();
                    id = rows.getLong(1);
                }
            }
            connection.commit();
            attempt = connection.prepareStatement("""
                    UPDATE exam_attempt SET last_seq = ?, saves = saves + 1, last_saved_at = UTC_TIMESTAMP(6)
                    WHERE id = ? AND state = 'OPEN' AND writer_epoch = 1 AND deadline_at > UTC_TIMESTAMP(6)""");
            event = connection.prepareStatement("""
                    INSERT INTO answer_event (attempt_id, server_seq, client_id, client_seq, slot, answer, answer_hash,
                                              saved_at, epoch, status)
                    VALUES (?, ?, 'bench-window', ?, ?, ?, ?, UTC_TIMESTAMP(6), 1, 'OK')""");
            current = connection.prepareStatement("""
                    INSERT INTO answer_current (attempt_id, slot, answer, answer_hash, server_seq, client_id, client_seq, saved_at)
                    VALUES (?, ?, ?, ?, ?, 'bench-window', ?, UTC_TIMESTAMP(6))
                    ON DUPLICATE KEY UPDATE answer = VALUES(answer), answer_hash = VALUES(answer_hash),
                        server_seq = VALUES(server_seq), client_id = VALUES(client_id), client_seq = VALUES(client_seq),
                        saved_at = VALUES(saved_at)""");
        }

        @Override
        public int step() throws Exception {
            long next = ++seq;
            long slot = 1 + next % ExamScene.QUESTIONS;
            var answer = "{\"keys\":[\"" + letter(next) + "\"]}";
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8)));
            attempt.setLong(1, next);
            attempt.setLong(2, id);
            attempt.executeUpdate();
            event.setLong(1, id);
            event.setLong(2, next);
            event.setLong(3, next);
            event.setLong(4, slot);
            event.setString(5, answer);
            event.setString(6, hash);
            event.executeUpdate();
            current.setLong(1, id);
            current.setLong(2, slot);
            current.setString(3, answer);
            current.setString(4, hash);
            current.setLong(5, next);
            current.setLong(6, next);
            current.executeUpdate();
            connection.commit();
            return 1;
        }
    }
}
