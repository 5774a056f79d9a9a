package fadu.study.store;

import fadu.study.LearnerRow;
import fadu.study.Learners;
import fadu.study.SessionLine;
import fadu.study.UncountedRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLearners extends Learners, GenericRepository<LearnerRow, Long> {
    /** Courses begun by people of the units. */
    String FROM = """
            FROM course_study s
            JOIN person p ON p.id = s.person_id
            JOIN unit u ON u.id = p.unit_id
            JOIN course c ON c.id = s.course_id
            JOIN course_version v ON v.id = s.version_id
            WHERE s.is_current = 1
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:course IS NULL OR c.public_id = :course)
              AND (:unit IS NULL OR p.unit_id IN (SELECT d.descendant_id FROM unit_closure d
                                                  JOIN unit f ON f.id = d.ancestor_id WHERE f.public_id = :unit))
              AND (:like IS NULL OR p.name LIKE :like)
              AND (:completed IS NULL OR (s.completed_at IS NOT NULL) = :completed)
            """;

    @Override
    @Query("""
            SELECT s.id, p.public_id AS person_public_id, p.name AS person_name, u.public_id AS unit_public_id,
                   u.name AS unit_name, c.public_id AS course_public_id, v.title AS course_title, v.number, v.lessons,
                   s.lessons_done,
                   (SELECT l.title FROM lesson_progress g JOIN lesson l ON l.id = g.lesson_id
                    WHERE g.study_id = s.id AND g.last_at IS NOT NULL ORDER BY g.last_at DESC LIMIT 1) AS at_lesson,
                   v.declared_seconds,
                   COALESCE((SELECT SUM(g.confirmed_millis) FROM lesson_progress g WHERE g.study_id = s.id), 0)
                       AS confirmed_millis,
                   COALESCE((SELECT SUM(g.uncounted_millis) FROM lesson_progress g WHERE g.study_id = s.id), 0)
                       AS uncounted_millis,
                   s.started_at,
                   (SELECT MAX(g.last_at) FROM lesson_progress g WHERE g.study_id = s.id) AS last_at,
                   s.completed_at
            """ + FROM + "AND s.id < :beforeId ORDER BY s.id DESC LIMIT :limit")
    List<LearnerRow> page(
            Collection<Long> units,
            @Nullable String course,
            @Nullable String unit,
            @Nullable String like,
            @Nullable Boolean completed,
            long beforeId,
            int limit);

    @Override
    @Query("SELECT COUNT(*) " + FROM)
    long count(
            Collection<Long> units,
            @Nullable String course,
            @Nullable String unit,
            @Nullable String like,
            @Nullable Boolean completed);

    @Override
    @Query("""
            SELECT p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.public_id AS unit_public_id, u.name AS unit_name,
                   SUM(t.hidden_millis + t.interrupted_millis + t.presence_millis + t.paused_millis + t.repeated_millis
                       + t.beyond_millis + t.elsewhere_millis) AS lost_millis,
                   SUM(t.confirmed_millis) AS confirmed_millis, SUM(t.hidden_millis) AS hidden_millis,
                   SUM(t.interrupted_millis) AS interrupted_millis, SUM(t.presence_millis) AS presence_millis,
                   SUM(t.paused_millis) AS paused_millis, SUM(t.repeated_millis) AS repeated_millis,
                   SUM(t.beyond_millis) AS beyond_millis, SUM(t.elsewhere_millis) AS elsewhere_millis
            FROM learning_session t
            JOIN person p ON p.id = t.person_id
            JOIN unit u ON u.id = p.unit_id
            WHERE t.started_at >= :from AND t.started_at < :to
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unit IS NULL OR p.unit_id IN (SELECT d.descendant_id FROM unit_closure d
                                                  JOIN unit f ON f.id = d.ancestor_id WHERE f.public_id = :unit))
            GROUP BY p.id, p.public_id, p.name, u.public_id, u.name
            HAVING lost_millis > 0
               AND (:beforeLost IS NULL OR lost_millis < :beforeLost
                    OR (lost_millis = :beforeLost AND person_id > :afterPerson))
            ORDER BY lost_millis DESC, person_id LIMIT :limit""")
    List<UncountedRow> uncounted(
            Collection<Long> units,
            @Nullable String unit,
            Instant from,
            Instant to,
            @Nullable Long beforeLost,
            long afterPerson,
            int limit);

    @Override
    @Query("""
            SELECT t.id, t.public_id, c.public_id AS course_public_id, v.title AS course_title,
                   l.public_id AS lesson_public_id, l.title AS lesson_title, l.kind, t.device, t.started_at, t.last_beat_at,
                   t.end_reason, t.confirmed_millis, t.hidden_millis, t.interrupted_millis, t.presence_millis,
                   t.paused_millis, t.repeated_millis, t.beyond_millis, t.elsewhere_millis
            FROM learning_session t
            JOIN lesson l ON l.id = t.lesson_id
            JOIN course_version v ON v.id = l.version_id
            JOIN course c ON c.id = v.course_id
            WHERE t.person_id = :personId AND t.id < :beforeId AND (:lesson IS NULL OR l.public_id = :lesson)
            ORDER BY t.id DESC LIMIT :limit""")
    List<SessionLine> sessions(long personId, @Nullable String lesson, long beforeId, int limit);
}
