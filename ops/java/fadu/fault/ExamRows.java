package fadu.fault;

import fadu.archive.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds of one attempt.
 *
 * @param ends what start, length and window of the exam give as the deadline
 * @param marks how many marks were written
 * @param collected how many audit events say that it was handed in
 */
record ExamRows(
        String attempt,
        boolean open,
        Instant deadline,
        Instant ends,
        @Nullable Instant finishedAt,
        @Nullable String how,
        @Nullable String root,
        @Nullable String receipt,
        long lastSeq,
        int marks,
        int collected,
        List<Event> events,
        Map<Integer, Current> current) {
    private static final String ATTEMPT = """
            SELECT a.id, a.public_id, a.state, a.deadline_at, a.finished_at, a.hand_in, a.frozen_root, a.receipt, a.last_seq,
                   LEAST(TIMESTAMPADD(MINUTE, e.duration_minutes, a.started_at), e.closes_at) AS ends,
                   (SELECT COUNT(*) FROM exam_mark m WHERE m.attempt_id = a.id) AS marks,
                   (SELECT COUNT(*) FROM audit_event x WHERE x.subject = CONCAT('attempt:', a.public_id)
                      AND x.action = 'attempt.hand-in') AS collected
            FROM exam_attempt a JOIN exam e ON e.id = a.exam_id
            WHERE a.public_id = ?""";
    private static final String EVENTS = """
            SELECT server_seq, client_id, client_seq, slot, answer_hash, SHA2(answer, 256) AS real_hash, saved_at, epoch, status
            FROM answer_event WHERE attempt_id = ? ORDER BY server_seq""";
    private static final String CURRENT = """
            SELECT slot, server_seq, answer_hash, SHA2(answer, 256) AS real_hash
            FROM answer_current WHERE attempt_id = ? AND server_seq > 0""";

    /** An event; {@code realHash} is of the text that is there. */
    record Event(
            long serverSeq,
            String client,
            long clientSeq,
            int slot,
            String hash,
            String realHash,
            Instant savedAt,
            int epoch,
            String status) {
        boolean counts() {
            return status.equals("OK");
        }
    }

    /** What stands for a question. */
    record Current(long serverSeq, String hash, String realHash) {}

    /** The root over the events that count, last one a question. */
    Map<Integer, Event> last() {
        return events.stream()
                .filter(Event::counts)
                .collect(Collectors.toMap(
                        Event::slot, each -> each, (one, other) -> one.serverSeq() > other.serverSeq() ? one : other));
    }

    /** Reads these attempts; one that is not there is absent. */
    static Map<String, ExamRows> read(Database database, Collection<String> attempts) throws SQLException {
        var found = new HashMap<String, ExamRows>();
        try (var connection = database.asMigration()) {
            for (var attempt : attempts) {
                try (var statement = connection.prepareStatement(ATTEMPT)) {
                    statement.setString(1, attempt);
                    try (var row = statement.executeQuery()) {
                        if (row.next()) {
                            found.put(attempt, rows(connection, row));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static ExamRows rows(Connection connection, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new ExamRows(
                row.getString("public_id"),
                row.getString("state").equals("OPEN"),
                row.getTimestamp("deadline_at").toInstant(),
                row.getTimestamp("ends").toInstant(),
                instant(row.getTimestamp("finished_at")),
                row.getString("hand_in"),
                row.getString("frozen_root"),
                row.getString("receipt"),
                row.getLong("last_seq"),
                row.getInt("marks"),
                row.getInt("collected"),
                events(connection, id),
                current(connection, id));
    }

    private static List<Event> events(Connection connection, long id) throws SQLException {
        var events = new ArrayList<Event>();
        try (var statement = connection.prepareStatement(EVENTS)) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(new Event(
                            row.getLong(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getInt(4),
                            row.getString(5),
                            row.getString(6),
                            row.getTimestamp(7).toInstant(),
                            row.getInt(8),
                            row.getString(9)));
                }
            }
        }
        return events;
    }

    private static Map<Integer, Current> current(Connection connection, long id) throws SQLException {
        var current = new HashMap<Integer, Current>();
        try (var statement = connection.prepareStatement(CURRENT)) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    current.put(
                            row.getInt(1),
                            new Current(
                                    row.getLong(2),
                                    String.valueOf(row.getString(3)),
                                    String.valueOf(row.getString(4))));
                }
            }
        }
        return current;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
