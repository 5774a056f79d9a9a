package fadu.lecture.store;

import fadu.lecture.Lecture;
import fadu.lecture.LectureLine;
import fadu.lecture.Lectures;
import fadu.lecture.PartRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLectures extends Lectures, GenericRepository<Lecture, Long> {
    /** A lecture with its names and how :me stands to it. */
    String LINE = """
            SELECT l.id, l.public_id, l.title, l.summary, l.subject_kind, u.public_id AS unit_public_id,
                   u.name AS unit_name, o.public_id AS open_to_public_id, o.name AS open_to_name,
                   r.public_id AS room_public_id, r.name AS room_name, r.place AS room_place,
                   t.public_id AS lecturer_public_id, t.name AS lecturer_name, l.starts_at, l.ends_at, l.seats, l.taken,
                   l.sign_up_until, l.check_in_from, l.needs_check_out, l.state, l.cancel_reason, l.confirmed_at, l.version,
                   s.id IS NOT NULL AS signed_up, a.ancestor_id IS NOT NULL AS invited,
                   (SELECT MIN(other.title) FROM lecture_seat mine JOIN lecture other ON other.id = mine.lecture_id
                    WHERE mine.person_id = :me AND mine.withdrawn_at IS NULL AND other.state = 'PLANNED'
                      AND other.id <> l.id AND other.starts_at < l.ends_at AND other.ends_at > l.starts_at) AS overlapping,
                   i.at AS checked_in_at, x.at AS checked_out_at
            FROM lecture l
            JOIN unit u ON u.id = l.unit_id
            JOIN unit o ON o.id = l.open_to_unit_id
            LEFT JOIN room r ON r.id = l.room_id
            LEFT JOIN lecturer t ON t.id = l.lecturer_id
            LEFT JOIN lecture_seat s ON s.lecture_id = l.id AND s.person_id = :me AND s.withdrawn_at IS NULL
            LEFT JOIN person p ON p.id = :me
            LEFT JOIN unit_closure a ON a.ancestor_id = l.open_to_unit_id AND a.descendant_id = p.unit_id
            LEFT JOIN check_in i ON i.lecture_id = l.id AND i.person_id = :me AND i.direction = 'IN'
            LEFT JOIN check_in x ON x.lecture_id = l.id AND x.person_id = :me AND x.direction = 'OUT'
            WHERE (l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
                   OR a.ancestor_id IS NOT NULL OR s.id IS NOT NULL OR i.id IS NOT NULL)
            """;
    /** A lecture for its use cases. */
    String LECTURE = """
            SELECT l.id, l.public_id, l.unit_id, l.title, l.summary, l.subject_kind, l.room_id, l.lecturer_id, l.starts_at,
                   l.ends_at, l.seats, l.taken, l.open_to_unit_id, l.sign_up_until, l.check_in_from, l.needs_check_out,
                   l.state, l.confirmed_at, l.confirmed_by, l.version
            FROM lecture l
            """;

    @Override
    @Query(LINE + """
              AND (:from IS NULL OR l.ends_at > :from) AND (:to IS NULL OR l.starts_at < :to)
              AND (:unit IS NULL OR l.unit_id IN (SELECT c.descendant_id FROM unit_closure c
                                                  JOIN unit f ON f.id = c.ancestor_id WHERE f.public_id = :unit))
              AND (:room IS NULL OR r.public_id = :room) AND (:lecturer IS NULL OR t.public_id = :lecturer)
              AND (:mine = FALSE OR s.id IS NOT NULL OR i.id IS NOT NULL)
              AND (:afterStart IS NULL OR l.starts_at > :afterStart OR (l.starts_at = :afterStart AND l.id > :afterId))
            ORDER BY l.starts_at, l.id LIMIT :limit""")
    List<LectureLine> page(
            Collection<Long> units,
            long me,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String unit,
            @Nullable String room,
            @Nullable String lecturer,
            boolean mine,
            @Nullable Instant afterStart,
            long afterId,
            int limit);

    @Override
    @Query(LINE + " AND l.public_id = :publicId")
    Optional<LectureLine> line(Collection<Long> units, long me, String publicId);

    @Override
    @Query(LECTURE + """
            WHERE l.public_id = :publicId
              AND l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<Lecture> held(Collection<Long> units, String publicId);

    @Override
    @Query(LECTURE + "WHERE l.public_id = :publicId")
    Optional<Lecture> byPublicId(String publicId);

    @Override
    @Query(LECTURE + "WHERE l.id = :id FOR UPDATE")
    Optional<Lecture> lock(long id);

    @Override
    @Query(LECTURE + "WHERE l.public_id = :publicId LOCK IN SHARE MODE")
    Optional<Lecture> share(String publicId);

    @Override
    @Query("""
            SELECT id, lecture_id, number, title, starts_at, ends_at FROM lecture_part
            WHERE lecture_id IN (:lectureIds) ORDER BY lecture_id, number""")
    List<PartRow> parts(Collection<Long> lectureIds);

    @Override
    @Query("""
            INSERT INTO lecture (public_id, unit_id, title, summary, subject_kind, room_id, lecturer_id, starts_at, ends_at,
                                 seats, open_to_unit_id, sign_up_until, check_in_from, needs_check_out, state, secret)
            VALUES (:publicId, :unitId, :title, :summary, :subjectKind, :roomId, :lecturerId, :startsAt, :endsAt,
                    :seats, :openToUnitId, :signUpUntil, :checkInFrom, :needsCheckOut, 'PLANNED', :secret)""")
    void insert(
            String publicId,
            long unitId,
            String title,
            @Nullable String summary,
            String subjectKind,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt,
            int seats,
            long openToUnitId,
            Instant signUpUntil,
            Instant checkInFrom,
            boolean needsCheckOut,
            byte[] secret);

    @Override
    @Query("""
            UPDATE lecture SET title = :title, summary = :summary, subject_kind = :subjectKind, room_id = :roomId,
                   lecturer_id = :lecturerId, starts_at = :startsAt, ends_at = :endsAt, seats = :seats,
                   open_to_unit_id = :openToUnitId, sign_up_until = :signUpUntil, check_in_from = :checkInFrom,
                   needs_check_out = :needsCheckOut, version = version + 1
            WHERE id = :id""")
    void update(
            long id,
            String title,
            @Nullable String summary,
            String subjectKind,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt,
            int seats,
            long openToUnitId,
            Instant signUpUntil,
            Instant checkInFrom,
            boolean needsCheckOut);

    @Override
    @Query("DELETE FROM lecture_part WHERE lecture_id = :lectureId")
    void clearParts(long lectureId);

    @Override
    @Query("""
            INSERT INTO lecture_part (lecture_id, number, title, starts_at, ends_at)
            VALUES (:lectureId, :number, :title, :startsAt, :endsAt)""")
    void insertPart(long lectureId, int number, String title, Instant startsAt, Instant endsAt);

    @Override
    @Query("UPDATE lecture SET state = 'CANCELLED', cancel_reason = :reason, version = version + 1 WHERE id = :id")
    void cancel(long id, String reason);

    @Override
    @Query("""
            UPDATE lecture SET state = 'CONFIRMED', confirmed_at = :at, confirmed_by = :by, version = version + 1
            WHERE id = :id""")
    void confirm(long id, Instant at, long by);

    @Override
    @Query("SELECT HEX(secret) FROM lecture WHERE id = :id")
    Optional<String> secret(long id);
}
