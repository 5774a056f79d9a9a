package fadu.examination.store;

import static fadu.examination.store.DatabaseClock.NOW;

import fadu.examination.AttemptState;
import fadu.examination.EventStatus;
import fadu.examination.Saves;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saving by hand on the pool of the exams: one statement each for locking, events and what stands, however many answers. */
@Singleton
final class JdbcSaves implements Saves {
    /**
     * The indexes are named so that never more rows are looked at, and so locked, than are asked for. Events are read without a
     * lock: the application may only add to them, and MySQL then refuses to lock them; whoever holds the attempt's row is the only
     * one who adds, and the unique keys refuse what a read at the statement's beginning missed.
     */
    private static final String LOCK = """
            SELECT l.n, l.id, l.state, l.writer_epoch, l.writer_client, l.last_seq, l.saves, l.deadline_at, l.paused_at,
                   l.frozen_root, l.receipt, l.current_slot, l.current_client, l.current_seq, e.server_seq, e.slot,
                   e.answer_hash, e.saved_at, e.status,
            """ + NOW + """
            FROM (SELECT s.n, s.client, s.seq, a.id, a.state, a.writer_epoch, a.writer_client, a.last_seq, a.saves,
                         a.deadline_at, a.paused_at, a.frozen_root, a.receipt, c.slot AS current_slot,
                         c.client_id AS current_client, c.client_seq AS current_seq
                  FROM (SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS (
                          n INT PATH '$.n', attempt VARCHAR(26) PATH '$.attempt', person BIGINT PATH '$.person',
                          client VARCHAR(40) PATH '$.client', seq BIGINT PATH '$.seq', slot INT PATH '$.slot')) j) s
                  STRAIGHT_JOIN exam_attempt a FORCE INDEX (public_id)
                    ON a.public_id = CONVERT(s.attempt USING ascii) COLLATE ascii_bin AND a.person_id = s.person
                  LEFT JOIN answer_current c FORCE INDEX (PRIMARY) ON c.attempt_id = a.id AND c.slot = s.slot
                  FOR UPDATE) l
            LEFT JOIN answer_event e FORCE INDEX (answer_event_once)
              ON e.attempt_id = l.id AND e.client_seq = l.seq
             AND e.client_id = CONVERT(l.client USING ascii) COLLATE ascii_bin""";

    private static final String ADD = """
            INSERT INTO answer_event (attempt_id, server_seq, client_id, client_seq, slot, answer, answer_hash, saved_at,
                                      epoch, status)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PROJECT = """
            UPDATE JSON_TABLE(?, '$[*]' COLUMNS (
                     attempt BIGINT PATH '$.attemptId', last_seq BIGINT PATH '$.lastSeq', saves BIGINT PATH '$.saves',
                     saved_at VARCHAR(30) PATH '$.savedAt', slot INT PATH '$.slot', answer TEXT PATH '$.answer',
                     hash VARCHAR(64) PATH '$.hash', server_seq BIGINT PATH '$.serverSeq',
                     client VARCHAR(40) PATH '$.client', client_seq BIGINT PATH '$.clientSeq')) s
            STRAIGHT_JOIN exam_attempt a FORCE INDEX (PRIMARY) ON a.id = s.attempt
            LEFT JOIN answer_current c FORCE INDEX (PRIMARY) ON c.attempt_id = s.attempt AND c.slot = s.slot
            SET a.last_seq = s.last_seq, a.saves = s.saves, a.last_saved_at = s.saved_at,
                c.answer = s.answer, c.answer_hash = s.hash, c.server_seq = s.server_seq, c.client_id = s.client,
                c.client_seq = s.client_seq, c.saved_at = s.saved_at""";

    private final JdbcOperations jdbc;
    private final ObjectMapper json;

    JdbcSaves(@Named("exam") JdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Known> lock(List<Key> keys) {
        var asked = write(keys.stream()
                .map(key -> new KeyJson(key.n(), key.attempt(), key.person(), key.client(), key.seq(), key.slot()))
                .toList());
        return jdbc.prepareStatement(LOCK, statement -> {
            statement.setString(1, asked);
            var known = new ArrayList<Known>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(known(rows));
                }
            }
            return known;
        });
    }

    @Override
    public void add(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(ADD, statement -> {
            for (var event : events) {
                statement.setLong(1, event.attemptId());
                statement.setLong(2, event.serverSeq());
                statement.setString(3, event.client());
                statement.setLong(4, event.clientSeq());
                statement.setInt(5, event.slot());
                statement.setString(6, event.answer());
                statement.setString(7, event.hash());
                statement.setTimestamp(8, Timestamp.from(event.savedAt()));
                statement.setInt(9, event.epoch());
                statement.setString(10, event.status().name());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    @Override
    public void project(List<Projected> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var rows = write(changes.stream().map(ProjectedJson::of).toList());
        jdbc.prepareStatement(PROJECT, statement -> {
            statement.setString(1, rows);
            return statement.executeUpdate();
        });
    }

    private static Known known(ResultSet row) throws SQLException {
        boolean hasSlot = row.getObject(12) != null;
        return new Known(
                row.getInt(1),
                row.getLong(2),
                AttemptState.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getTimestamp(8).toInstant(),
                instant(row.getTimestamp(9)),
                row.getString(10),
                row.getString(11),
                row.getTimestamp(20).toInstant(),
                hasSlot,
                row.getString(13),
                row.getLong(14),
                row.getObject(15) == null
                        ? null
                        : new Stored(
                                row.getLong(15),
                                row.getInt(16),
                                row.getString(17),
                                row.getTimestamp(18).toInstant(),
                                EventStatus.valueOf(row.getString(19))));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record KeyJson(int n, String attempt, long person, String client, long seq, int slot) {}

    @Serdeable
    record ProjectedJson(
            long attemptId,
            long lastSeq,
            long saves,
            String savedAt,
            int slot,
            @Nullable String answer,
            @Nullable String hash,
            long serverSeq,
            @Nullable String client,
            long clientSeq) {
        static ProjectedJson of(Projected change) {
            return new ProjectedJson(
                    change.attemptId(),
                    change.lastSeq(),
                    change.saves(),
                    change.savedAt().toString().replace('T', ' ').replace("Z", ""),
                    change.slot(),
                    change.answer(),
                    change.hash(),
                    change.serverSeq(),
                    change.client(),
                    change.clientSeq());
        }
    }
}
