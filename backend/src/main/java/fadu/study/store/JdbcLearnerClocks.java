package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.Heartbeat;
import fadu.study.Judged;
import fadu.study.LearnerClock;
import fadu.study.LearnerClocks;
import fadu.study.LiveSession;
import fadu.study.SessionEnd;
import fadu.study.Stretch;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Unscoped("the person is the caller; the rows are the caller's own")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLearnerClocks extends LearnerClocks, GenericRepository<LearnerClock, Long> {
    @Override
    @Query("""
            SELECT c.person_id, c.session_id, c.session_public_id, c.progress_id, c.kind, c.declared_millis, c.checks,
                   c.speed_percent, c.presence_every, c.nonce, c.used_nonce, c.reply, c.ended, c.raw_at,
                   UTC_TIMESTAMP(6) AS db_now, c.shift_micros,
                   COALESCE((SELECT o.offset_micros FROM clock_offset o WHERE o.id = 1 AND :movable), 0) AS shift_now,
                   c.wall_carry, c.covered_carry, c.speed_carry,
                   c.presence_counted, c.presence_token, c.presence_waited, p.covered, p.confirmed_millis,
                   p.checks_passed, p.completed_at
            FROM learner_clock c
            JOIN lesson_progress p ON p.id = c.progress_id
            WHERE c.person_id = :personId FOR UPDATE""")
    Optional<LearnerClock> lock(long personId, boolean movable);

    @Override
    default void append(LearnerClock before, Heartbeat beat, Judged judged) {
        var lost = judged.lost();
        append(
                before.sessionId(),
                beat.nonce(),
                before.dbNow(),
                judged.elapsed(),
                judged.confirmed(),
                lost.hidden(),
                lost.interrupted(),
                lost.presence(),
                lost.paused(),
                lost.repeated(),
                lost.beyond(),
                judged.cut(),
                beat.positionMillis(),
                beat.played().stream().map(JdbcLearnerClocks::text).collect(Collectors.joining(",")));
    }

    @Query("""
            INSERT INTO learning_beat (session_id, nonce, raw_at, elapsed_millis, confirmed_millis, hidden_millis,
                                       interrupted_millis, presence_millis, paused_millis, repeated_millis, beyond_millis,
                                       cut_millis, position_millis, spans)
            VALUES (:sessionId, :nonce, :rawAt, :elapsed, :confirmed, :hidden, :interrupted, :presence, :paused, :repeated,
                    :beyond, :cut, :position, :spans)""")
    void append(
            long sessionId,
            String nonce,
            Instant rawAt,
            long elapsed,
            long confirmed,
            long hidden,
            long interrupted,
            long presence,
            long paused,
            long repeated,
            long beyond,
            long cut,
            long position,
            String spans);

    @Override
    default void advance(LearnerClock before, Heartbeat beat, Judged judged, String nonce, String reply, Instant now) {
        var lost = judged.lost();
        advance(
                before.personId(),
                nonce,
                beat.nonce(),
                reply,
                beat.leaving(),
                before.dbNow(),
                before.shiftNow(),
                judged.wallCarry(),
                judged.coveredCarry(),
                judged.speedCarry(),
                judged.presenceCounted(),
                judged.presenceToken(),
                judged.presenceWaited(),
                judged.covered().text(),
                beat.positionMillis(),
                judged.confirmed(),
                lost.total(),
                now,
                lost.hidden(),
                lost.interrupted(),
                lost.presence(),
                lost.paused(),
                lost.repeated(),
                lost.beyond());
    }

    @Query("""
            UPDATE learner_clock c
            JOIN lesson_progress p ON p.id = c.progress_id
            JOIN learning_session s ON s.id = c.session_id
            SET c.nonce = :nonce, c.used_nonce = :usedNonce, c.reply = :reply, c.ended = :leaving,
                c.raw_at = IF(c.raw_at > :rawAt, c.raw_at, :rawAt), c.shift_micros = :shift, c.wall_carry = :wallCarry,
                c.covered_carry = :coveredCarry, c.speed_carry = :speedCarry, c.presence_counted = :presenceCounted,
                c.presence_token = :presenceToken, c.presence_waited = :presenceWaited,
                p.covered = :covered, p.position_millis = :position,
                p.confirmed_millis = p.confirmed_millis + :confirmed,
                p.uncounted_millis = p.uncounted_millis + :lost, p.last_at = :now,
                s.last_beat_at = :now, s.ended_at = IF(:leaving, :now, s.ended_at),
                s.end_reason = IF(:leaving, 'LEFT', s.end_reason),
                s.confirmed_millis = s.confirmed_millis + :confirmed, s.hidden_millis = s.hidden_millis + :hidden,
                s.interrupted_millis = s.interrupted_millis + :interrupted,
                s.presence_millis = s.presence_millis + :presence, s.paused_millis = s.paused_millis + :paused,
                s.repeated_millis = s.repeated_millis + :repeated, s.beyond_millis = s.beyond_millis + :beyond
            WHERE c.person_id = :personId""")
    void advance(
            long personId,
            String nonce,
            String usedNonce,
            String reply,
            boolean leaving,
            Instant rawAt,
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
            long lost,
            Instant now,
            long hidden,
            long interrupted,
            long presence,
            long paused,
            long repeated,
            long beyond);

    @Override
    default void lockPerson(long personId) {
        locked(personId);
    }

    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    Optional<Long> locked(long personId);

    @Override
    @Query("""
            SELECT s.id, s.progress_id,
                   TIMESTAMPDIFF(MICROSECOND, c.raw_at, UTC_TIMESTAMP(6)) DIV 1000 AS silent_millis
            FROM learner_clock c JOIN learning_session s ON s.id = c.session_id
            WHERE c.person_id = :personId AND s.ended_at IS NULL FOR UPDATE""")
    Optional<LiveSession> live(long personId);

    @Override
    default void end(long sessionId, Instant at, SessionEnd reason, long elsewhereMillis) {
        end(sessionId, at, reason.name(), elsewhereMillis);
    }

    @Query("""
            UPDATE learning_session s JOIN lesson_progress p ON p.id = s.progress_id
            SET s.ended_at = :at, s.end_reason = :reason, s.elsewhere_millis = s.elsewhere_millis + :lost,
                p.uncounted_millis = p.uncounted_millis + :lost
            WHERE s.id = :sessionId AND s.ended_at IS NULL""")
    void end(long sessionId, Instant at, String reason, long lost);

    @Override
    @Query("""
            INSERT INTO learning_session (public_id, person_id, progress_id, lesson_id, device, started_at, last_beat_at)
            VALUES (:publicId, :personId, :progressId, :lessonId, :device, :now, :now)""")
    void open(String publicId, long personId, long progressId, long lessonId, String device, Instant now);

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
    void set(
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
}
