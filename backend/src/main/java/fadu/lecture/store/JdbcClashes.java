package fadu.lecture.store;

import fadu.lecture.Clash;
import fadu.lecture.Clashes;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcClashes extends Clashes, GenericRepository<Clash, Long> {
    @Override
    @Query("""
            SELECT l.id, 'ROOM' AS kind, l.public_id, l.title, l.starts_at, l.ends_at,
                   l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)) AS visible,
                   r.name AS subject, 0 AS people
            FROM lecture l JOIN room r ON r.id = l.room_id
            WHERE l.room_id = :roomId AND l.state <> 'CANCELLED' AND l.id <> :except
              AND l.starts_at < :endsAt AND l.ends_at > :startsAt
            UNION ALL
            SELECT l.id, 'LECTURER', l.public_id, l.title, l.starts_at, l.ends_at,
                   l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)),
                   t.name, 0
            FROM lecture l JOIN lecturer t ON t.id = l.lecturer_id
            WHERE l.lecturer_id = :lecturerId AND l.state <> 'CANCELLED' AND l.id <> :except
              AND l.starts_at < :endsAt AND l.ends_at > :startsAt
            UNION ALL
            SELECT l.id, 'PERSON', l.public_id, l.title, l.starts_at, l.ends_at,
                   l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)),
                   NULL, COUNT(*)
            FROM lecture_seat own
            JOIN lecture_seat other ON other.person_id = own.person_id AND other.lecture_id <> own.lecture_id
                                    AND other.withdrawn_at IS NULL
            JOIN lecture l ON l.id = other.lecture_id AND l.state = 'PLANNED'
                           AND l.starts_at < :endsAt AND l.ends_at > :startsAt
            WHERE own.lecture_id = :except AND own.withdrawn_at IS NULL
            GROUP BY l.id, l.public_id, l.title, l.starts_at, l.ends_at, l.unit_id""")
    List<Clash> of(
            Collection<Long> units,
            long except,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt);

    @Override
    @Query("""
            SELECT p.id FROM lecture_seat s JOIN person p ON p.id = s.person_id
            WHERE s.lecture_id = :lectureId AND s.withdrawn_at IS NULL ORDER BY p.id FOR UPDATE""")
    List<Long> lockSeated(long lectureId);
}
