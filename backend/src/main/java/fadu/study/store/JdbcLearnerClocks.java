package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.study.CountedBeat;
import fadu.study.LearnerClock;
import fadu.study.LearnerClocks;
import fadu.study.LiveSession;
import fadu.study.SessionEnd;
import fadu.study.Stretch;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Heartbeats by hand: one statement each for locking, events and what stands, of however many people. */
@Unscoped("the person is the caller; the rows are the caller's own")
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcLearnerClocks implements LearnerClocks, GenericRepository<LearnerClock, Long> {
    private static final String APPEND = """
            INSERT INTO learning_beat (session_id, nonce, raw_at, elapsed_millis, confirmed_millis, hidden_millis,
                                       interrupted_millis, presence_millis, paused_millis, repeated_millis, beyond_millis,
                                       cut_millis, position_millis, spans)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADVANCE = """
            UPDATE JSON_TABLE(?, '$[*]' COLUMNS (
                     person BIGINT PATH '$.person', nonce VARCHAR(26) PATH '$.nonce', used VARCHAR(26) PATH '$.used',
                     reply TEXT PATH '$.reply', leaving INT PATH '$.leaving', raw_at VARCHAR(30) PATH '$.rawAt',
                     shift BIGINT PATH '$.shift', wall BIGINT PATH '$.wallCarry', covered_carry BIGINT PATH '$.coveredCarry',
                     speed BIGINT PATH '$.speedCarry', presence_counted BIGINT PATH '$.presenceCounted',
                     presence_token VARCHAR(26) PATH '$.presenceToken', presence_waited BIGINT PATH '$.presenceWaited',
                     covered TEXT PATH '$.covered', position BIGINT PATH '$.position', confirmed BIGINT PATH '$.confirmed',
                     hidden BIGINT PATH '$.hidden', interrupted BIGINT PATH '$.interrupted',
                     presence BIGINT PATH '$.presence', paused BIGINT PATH '$.paused', repeated BIGINT PATH '$.repeated',
                     beyond BIGINT PATH '$.beyond')) b
            STRAIGHT_JOIN learner_clock c FORCE INDEX (PRIMARY) ON c.person_id = b.person
            STRAIGHT_JOIN lesson_progress p FORCE INDEX (PRIMARY) ON p.id = c.progress_id
            STRAIGHT_JOIN learning_session s FORCE INDEX (PRIMARY) ON s.id = c.session_id
            SET c.nonce = b.nonce, c.used_nonce = b.used, c.reply = b.reply, c.ended = b.leaving,
                c.raw_at = IF(c.raw_at > b.raw_at, c.raw_at, b.raw_at), c.shift_micros = b.shift, c.wall_carry = b.wall,
                c.covered_carry = b.covered_carry, c.speed_carry = b.speed, c.presence_counted = b.presence_counted,
                c.presence_token = b.presence_token, c.presence_waited = b.presence_waited,
                p.covered = b.covered, p.position_millis = b.position,
                p.confirmed_millis = p.confirmed_millis + b.confirmed,
                p.uncounted_millis = p.uncounted_millis + b.hidden + b.interrupted + b.presence + b.paused + b.repeated
                    + b.beyond,
                p.last_at = ?,
                s.last_beat_at = ?, s.ended_at = IF(b.leaving, ?, s.ended_at),
                s.end_reason = IF(b.leaving, 'LEFT', s.end_reason),
                s.confirmed_millis = s.confirmed_millis + b.confirmed, s.hidden_millis = s.hidden_millis + b.hidden,
                s.interrupted_millis = s.interrupted_millis + b.interrupted,
                s.presence_millis = s.presence_millis + b.presence, s.paused_millis = s.paused_millis + b.paused,
                s.repeated_millis = s.repeated_millis + b.repeated, s.beyond_millis = s.beyond_millis + b.beyond""";

    private final JdbcOperations jdbc;
    private final ObjectMapper json;

    JdbcLearnerClocks(JdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Query("""
            SELECT c.person_id, c.session_id, c.session_public_id, c.progress_id, c.kind, c.declared_millis, c.checks,
                   c.speed_percent, c.presence_every, c.nonce, c.used_nonce, c.reply, c.ended, c.raw_at,
                   UTC_TIMESTAMP(6) AS db_now, c.shift_micros,
                   COALESCE((SELECT o.offset_micros FROM clock_offset o WHERE o.id = 1 AND :movable), 0) AS shift_now,
                   c.wall_carry, c.covered_carry, c.speed_carry,
                   c.presence_counted, c.presence_token, c.presence_waited, p.covered, p.confirmed_millis,
                   p.checks_passed, p.completed_at
            FROM learner_clock c FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN lesson_progress p FORCE INDEX (PRIMARY) ON p.id = c.progress_id
            WHERE c.person_id IN (:personIds) FOR UPDATE""")
    public abstract List<LearnerClock> lock(List<Long> personIds, boolean movable);

    @Override
    public void append(List<CountedBeat> beats) {
        Batch.write(jdbc, APPEND, beats, (statement, each) -> {
            var judged = each.judged();
            var lost = judged.lost();
            statement.setLong(1, each.before().sessionId());
            statement.setString(2, each.beat().nonce());
            statement.setTimestamp(3, Timestamp.from(each.before().dbNow()));
            statement.setLong(4, judged.elapsed());
            statement.setLong(5, judged.confirmed());
            statement.setLong(6, lost.hidden());
            statement.setLong(7, lost.interrupted());
            statement.setLong(8, lost.presence());
            statement.setLong(9, lost.paused());
            statement.setLong(10, lost.repeated());
            statement.setLong(11, lost.beyond());
            statement.setLong(12, judged.cut());
            statement.setLong(13, each.beat().positionMillis());
            statement.setString(
                    14,
                    each.beat().played().stream().map(JdbcLearnerClocks::text).collect(Collectors.joining(",")));
        });
    }

    @Override
    public void advance(List<CountedBeat> beats, Instant now) {
        if (beats.isEmpty()) {
            return;
        }
        var rows = write(beats.stream().map(BeatJson::of).toList());
        jdbc.prepareStatement(ADVANCE, statement -> {
            statement.setString(1, rows);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setTimestamp(4, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    @Override
    public void lockPerson(long personId) {
        locked(personId);
    }

    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    abstract Optional<Long> locked(long personId);

    @Override
    @Query("""
            SELECT s.id, s.progress_id,
                   TIMESTAMPDIFF(MICROSECOND, c.raw_at, UTC_TIMESTAMP(6)) DIV 1000 AS silent_millis
            FROM learner_clock c JOIN learning_session s ON s.id = c.session_id
            WHERE c.person_id = :personId AND s.ended_at IS NULL FOR UPDATE""")
    public abstract Optional<LiveSession> live(long personId);

    @Override
    public void end(long sessionId, Instant at, SessionEnd reason, long elsewhereMillis) {
        end(sessionId, at, reason.name(), elsewhereMillis);
    }

    @Query("""
            UPDATE learning_session s JOIN lesson_progress p ON p.id = s.progress_id
            SET s.ended_at = :at, s.end_reason = :reason, s.elsewhere_millis = s.elsewhere_millis + :lost,
                p.uncounted_millis = p.uncounted_millis + :lost
            WHERE s.id = :sessionId AND s.ended_at IS NULL""")
    abstract void end(long sessionId, Instant at, String reason, long lost);

    @Override
    @Query("""
            INSERT INTO learning_session (public_id, person_id, progress_id, lesson_id, device, started_at, last_beat_at)
            VALUES (:publicId, :personId, :progressId, :lessonId, :device, :now, :now)""")
    public abstract void open(
            String publicId, long personId, long progressId, long lessonId, String device, Instant now);

    @Override
    @Query("""
            INSERT INTO learner_clock (person_id, session_id, session_public_id, progress_id, kind, declared_millis, checks,
                                       speed_percent, presence_every, nonce, raw_at, shift_micros, speed_carry)
            SELECT s.person_id, s.id, s.public_id, s.progress_id, l.kind, l.declared_seconds * 1000, l.checks, :speed,
                   :presenceEvery, :nonce, UTC_TIMESTAMP(6),
                   COALESCE((SELECT o.offset_micros FROM clock_offset o WHERE o.id = 1 AND :movable), 0), :speedCarry
            FROM learning_session s JOIN lesson l ON l.id = s.lesson_id
            WHERE s.public_id = :session AND s.person_id = :personId
            ON DUPLICATE KEY UPDATE session_id = VALUES(session_id), session_public_id = VALUES(session_public_id),
                progress_id = VALUES(progress_id), kind = VALUES(kind), declared_millis = VALUES(declared_millis),
                checks = VALUES(checks), speed_percent = VALUES(speed_percent), presence_every = VALUES(presence_every),
                nonce = VALUES(nonce), used_nonce = NULL, reply = NULL, ended = FALSE, raw_at = VALUES(raw_at),
                shift_micros = VALUES(shift_micros), wall_carry = 0, covered_carry = 0,
                speed_carry = VALUES(speed_carry), presence_counted = 0, presence_token = NULL, presence_waited = 0""")
    public abstract void set(
            long personId,
            String session,
            String nonce,
            int speed,
            @Nullable Long presenceEvery,
            long speedCarry,
            boolean movable);

    private static String text(Stretch stretch) {
        return stretch.from() + "-" + stretch.to();
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record BeatJson(
            long person,
            String nonce,
            String used,
            String reply,
            int leaving,
            String rawAt,
            long shift,
            long wallCarry,
            long coveredCarry,
            long speedCarry,
            long presenceCounted,
            @Nullable String presenceToken,
            long presenceWaited,
            String covered,
            long position,
            long confirmed,
            long hidden,
            long interrupted,
            long presence,
            long paused,
            long repeated,
            long beyond) {
        static BeatJson of(CountedBeat each) {
            var judged = each.judged();
            var lost = judged.lost();
            return new BeatJson(
                    each.before().personId(),
                    each.nonce(),
                    each.beat().nonce(),
                    each.reply(),
                    each.beat().leaving() ? 1 : 0,
                    each.before().dbNow().toString().replace('T', ' ').replace("Z", ""),
                    each.before().shiftNow(),
                    judged.wallCarry(),
                    judged.coveredCarry(),
                    judged.speedCarry(),
                    judged.presenceCounted(),
                    judged.presenceToken(),
                    judged.presenceWaited(),
                    judged.covered().text(),
                    each.beat().positionMillis(),
                    judged.confirmed(),
                    lost.hidden(),
                    lost.interrupted(),
                    lost.presence(),
                    lost.paused(),
                    lost.repeated(),
                    lost.beyond());
        }
    }
}
