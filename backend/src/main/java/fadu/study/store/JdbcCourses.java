package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.BeginnableCourse;
import fadu.study.CatalogueRow;
import fadu.study.Courses;
import fadu.study.LessonLine;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Unscoped("the caller's own unit decides what is offered, the caller's own person what is begun")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCourses extends Courses, GenericRepository<CatalogueRow, Long> {
    /** Courses in the version that :me studies, otherwise in the published one. */
    String FROM = """
            FROM course c
            LEFT JOIN course_version p ON p.published_key = c.id
            LEFT JOIN course_study s ON s.person_id = :me AND s.course_id = c.id AND s.is_current = 1
            JOIN course_version v ON v.id = COALESCE(s.version_id, p.id)
            LEFT JOIN unit u ON u.id = c.unit_id
            WHERE (c.unit_id IS NULL OR s.id IS NOT NULL
                   OR c.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id = :unitId))
            """;
    /** What the catalogue shows of one. */
    String ROW = """
            SELECT c.id, c.public_id, u.name AS unit_name, v.id AS version_id, v.title, v.summary, v.subject_kind, v.number,
                   v.lessons, v.declared_seconds,
                   (SELECT SUM(l.declared_seconds * 100 DIV (:minutes * 60)) FROM lesson l
                    WHERE l.version_id = v.id) AS hundredths,
                   COALESCE(s.lessons_done, 0) AS lessons_done,
                   COALESCE((SELECT SUM(g.confirmed_millis) FROM lesson_progress g WHERE g.study_id = s.id), 0)
                       AS confirmed_millis,
                   s.started_at, s.completed_at,
                   (SELECT MAX(g.last_at) FROM lesson_progress g WHERE g.study_id = s.id) AS last_at,
                   (s.id IS NOT NULL AND p.id IS NOT NULL AND p.id <> v.id) AS newer_version,
                   (v.state = 'RETIRED') AS retired, (s.completed_at IS NOT NULL AND :mine) AS done
            """;
    /** The filter of the catalogue. */
    String FILTER = """
            AND (:like IS NULL OR v.title LIKE :like OR v.summary LIKE :like)
            AND (:subject IS NULL OR v.subject_kind = :subject) AND (:mine = FALSE OR s.id IS NOT NULL)
            """;

    @Override
    @Query(ROW + FROM + FILTER + """
            AND (:afterTitle IS NULL
                 OR ((s.completed_at IS NOT NULL AND :mine), v.title, c.id) > (:afterDone, :afterTitle, :afterId))
            ORDER BY done, v.title, c.id LIMIT :limit""")
    List<CatalogueRow> page(
            long me,
            long unitId,
            @Nullable String like,
            @Nullable String subject,
            boolean mine,
            @Nullable Integer minutes,
            int afterDone,
            @Nullable String afterTitle,
            long afterId,
            int limit);

    @Override
    @Query("SELECT COUNT(*) " + FROM + FILTER)
    long count(long me, long unitId, @Nullable String like, @Nullable String subject, boolean mine);

    @Override
    default Optional<CatalogueRow> find(long me, long unitId, String publicId, @Nullable Integer minutesPerCredit) {
        return find(me, unitId, publicId, minutesPerCredit, false);
    }

    @Query(ROW + FROM + "AND c.public_id = :publicId")
    Optional<CatalogueRow> find(long me, long unitId, String publicId, @Nullable Integer minutes, boolean mine);

    @Override
    default List<LessonLine> lessons(long me, long versionId) {
        return lines(me, versionId);
    }

    @Query("""
            SELECT l.id, l.public_id, l.number, l.title, l.kind, l.declared_seconds, l.checks,
                   COALESCE(g.confirmed_millis, 0) AS confirmed_millis, COALESCE(g.uncounted_millis, 0) AS uncounted_millis,
                   COALESCE(g.checks_passed, 0) AS checks_passed, g.earned_hundredths, g.completed_at
            FROM lesson l LEFT JOIN lesson_progress g ON g.lesson_id = l.id AND g.person_id = :me
            WHERE l.version_id = :versionId ORDER BY l.number, l.id""")
    List<LessonLine> lines(long me, long versionId);

    @Override
    @Query("""
            SELECT c.id, p.id AS published_id, s.version_id AS begun_id, s.completed_at IS NOT NULL AS finished
            FROM course c
            LEFT JOIN course_version p ON p.published_key = c.id
            LEFT JOIN course_study s ON s.person_id = :me AND s.course_id = c.id AND s.is_current = 1
            WHERE c.public_id = :publicId AND (p.id IS NOT NULL OR s.id IS NOT NULL)
              AND (c.unit_id IS NULL OR s.id IS NOT NULL
                   OR c.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id = :unitId))""")
    Optional<BeginnableCourse> beginnable(long me, long unitId, String publicId);
}
