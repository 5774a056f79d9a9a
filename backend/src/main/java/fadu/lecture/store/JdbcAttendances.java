package fadu.lecture.store;

import fadu.lecture.AttendanceLine;
import fadu.lecture.Attendances;
import fadu.lecture.CheckIn;
import fadu.lecture.Direction;
import fadu.lecture.Way;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAttendances extends Attendances, GenericRepository<AttendanceLine, Long> {
    /** Everybody concerned by a lecture. */
    String LINES = """
            SELECT p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.public_id AS unit_public_id, u.name AS unit_name, s.id IS NOT NULL AS signed_up,
                   i.at AS in_at, i.way AS in_way, i.reason AS in_reason, o.at AS out_at, o.way AS out_way,
                   c.present AS corrected, c.reason AS correction_reason, c.id AS correction_id,
                   c.by_person AS corrected_by
            FROM (SELECT person_id FROM lecture_seat WHERE lecture_id = :lectureId AND withdrawn_at IS NULL
                  UNION SELECT person_id FROM check_in WHERE lecture_id = :lectureId
                  UNION SELECT person_id FROM attendance_correction WHERE lecture_id = :lectureId) concerned
            JOIN person p ON p.id = concerned.person_id
            JOIN unit u ON u.id = p.unit_id
            LEFT JOIN lecture_seat s ON s.lecture_id = :lectureId AND s.person_id = p.id AND s.withdrawn_at IS NULL
            LEFT JOIN check_in i ON i.lecture_id = :lectureId AND i.person_id = p.id AND i.direction = 'IN'
            LEFT JOIN check_in o ON o.lecture_id = :lectureId AND o.person_id = p.id AND o.direction = 'OUT'
            LEFT JOIN attendance_correction c ON c.id = (
                SELECT MAX(latest.id) FROM attendance_correction latest
                WHERE latest.lecture_id = :lectureId AND latest.person_id = p.id)
            """;

    @Override
    @Query("""
            INSERT IGNORE INTO check_in (lecture_id, person_id, direction, at, way, step, by_person, reason)
            VALUES (:lectureId, :personId, :direction, :at, :way, :step, :byPerson, :reason)""")
    void insert(
            long lectureId,
            long personId,
            Direction direction,
            Instant at,
            Way way,
            @Nullable Long step,
            long byPerson,
            @Nullable String reason);

    @Override
    @Query("""
            SELECT id, person_id, direction, at, way, by_person, reason FROM check_in
            WHERE lecture_id = :lectureId AND person_id = :personId AND direction = :direction""")
    Optional<CheckIn> checkIn(long lectureId, long personId, Direction direction);

    @Override
    @Query(LINES + "ORDER BY u.sort_order, u.name, p.pinyin, p.id")
    List<AttendanceLine> lines(long lectureId);

    @Override
    @Query(LINES + "WHERE p.id = :personId")
    Optional<AttendanceLine> line(long lectureId, long personId);

    @Override
    @Query("""
            INSERT INTO attendance_correction (lecture_id, person_id, present, reason, at, by_person)
            VALUES (:lectureId, :personId, :present, :reason, :at, :byPerson)""")
    void correct(long lectureId, long personId, boolean present, String reason, Instant at, long byPerson);

    @Override
    @Query("""
            SELECT by_person FROM attendance_correction WHERE lecture_id = :lectureId AND person_id = :personId
            UNION SELECT by_person FROM check_in WHERE lecture_id = :lectureId AND person_id = :personId AND way = 'HAND'""")
    List<Long> hands(long lectureId, long personId);
}
