package fadu.lecture.store;

import fadu.lecture.BookedPart;
import fadu.lecture.Seats;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcSeats extends Seats, GenericRepository<BookedPart, Long> {
    @Override
    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    Optional<Long> lockPerson(long personId);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM lecture_seat
            WHERE lecture_id = :lectureId AND person_id = :personId AND withdrawn_at IS NULL""")
    boolean has(long lectureId, long personId);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM person p
            JOIN unit_closure c ON c.descendant_id = p.unit_id AND c.ancestor_id = :openToUnitId
            WHERE p.id = :personId AND p.left_on IS NULL""")
    boolean invited(long personId, long openToUnitId);

    @Override
    @Query("""
            SELECT l.title FROM lecture_seat s JOIN lecture l ON l.id = s.lecture_id
            WHERE s.person_id = :personId AND s.withdrawn_at IS NULL AND l.state = 'PLANNED' AND l.id <> :except
              AND l.starts_at < :endsAt AND l.ends_at > :startsAt
            ORDER BY l.starts_at""")
    List<String> overlapping(long personId, long except, Instant startsAt, Instant endsAt);

    @Override
    @Query("""
            INSERT INTO lecture_seat (lecture_id, person_id, signed_up_at) VALUES (:lectureId, :personId, :at)
            ON DUPLICATE KEY UPDATE signed_up_at = VALUES(signed_up_at), withdrawn_at = NULL""")
    void give(long lectureId, long personId, Instant at);

    @Override
    @Query("""
            UPDATE lecture_seat SET withdrawn_at = :at
            WHERE lecture_id = :lectureId AND person_id = :personId AND withdrawn_at IS NULL""")
    int takeBack(long lectureId, long personId, Instant at);

    @Override
    @Query("UPDATE lecture SET taken = taken + 1 WHERE id = :lectureId AND taken < seats")
    int countTaken(long lectureId);

    @Override
    @Query("UPDATE lecture SET taken = taken - 1 WHERE id = :lectureId AND taken > 0")
    void countFree(long lectureId);

    @Override
    @Query(
            "SELECT person_id FROM lecture_seat WHERE lecture_id = :lectureId AND withdrawn_at IS NULL ORDER BY person_id")
    List<Long> seated(long lectureId);

    @Override
    @Query("""
            SELECT t.id, s.person_id, p.unit_id, l.public_id AS lecture_public_id, l.subject_kind,
                   l.title AS lecture_title, t.title, t.starts_at, t.ends_at
            FROM lecture_seat s
            JOIN person p ON p.id = s.person_id
            JOIN lecture l ON l.id = s.lecture_id AND l.state = 'PLANNED'
            JOIN lecture_part t ON t.lecture_id = l.id
            LEFT JOIN check_in i ON i.lecture_id = l.id AND i.person_id = s.person_id AND i.direction = 'IN'
            WHERE s.person_id IN (:personIds) AND s.withdrawn_at IS NULL
              AND t.starts_at >= :from AND t.starts_at < :to AND (l.ends_at > :now OR i.id IS NOT NULL)
            ORDER BY s.person_id, t.starts_at, t.id""")
    List<BookedPart> booked(Collection<Long> personIds, Instant from, Instant to, Instant now);

    @Override
    @Query("""
            SELECT l.id FROM lecture_seat s JOIN lecture l ON l.id = s.lecture_id AND l.state = 'PLANNED'
            WHERE s.person_id = :personId AND s.withdrawn_at IS NULL ORDER BY l.id""")
    List<Long> planned(long personId);
}
