package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.Answered;
import fadu.study.Progress;
import fadu.study.Progresses;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Unscoped("the person is the caller; the rows are the caller's own")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcProgresses extends Progresses, GenericRepository<Progress, Long> {
    /** A person's progress in a lesson that the person has begun. */
    String PROGRESS = """
            SELECT g.id, g.study_id, g.lesson_id, l.public_id AS lesson_public_id, l.lesson_key, l.title AS lesson_title,
                   l.kind, l.declared_seconds, l.checks, c.public_id AS course_public_id, v.title AS course_title,
                   v.edition, v.subject_kind, g.covered, g.position_millis, g.confirmed_millis, g.uncounted_millis,
                   g.checks_passed, g.completed_at, g.earned_hundredths, g.explanation
            FROM lesson_progress g
            JOIN lesson l ON l.id = g.lesson_id
            JOIN course_version v ON v.id = l.version_id
            JOIN course c ON c.id = v.course_id
            WHERE g.person_id = :personId AND l.public_id = :lessonPublicId
            """;

    @Override
    @Query(PROGRESS)
    Optional<Progress> of(long personId, String lessonPublicId);

    @Override
    default Optional<Progress> lock(long personId, String lessonPublicId) {
        return row(personId, lessonPublicId).flatMap(id -> of(personId, lessonPublicId));
    }

    @Query("""
            SELECT id FROM lesson_progress
            WHERE person_id = :personId AND lesson_id = (SELECT id FROM lesson WHERE public_id = :lessonPublicId)
            FOR UPDATE""")
    Optional<Long> row(long personId, String lessonPublicId);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM lesson l
            JOIN course_version v ON v.id = l.version_id AND v.state = 'PUBLISHED'
            JOIN course c ON c.id = v.course_id
            WHERE l.public_id = :lessonPublicId
              AND (c.unit_id IS NULL
                   OR c.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id = :unitId))""")
    boolean isOffered(long unitId, String lessonPublicId);

    @Override
    default void begin(long personId, long courseId, long versionId, Instant at) {
        leave(personId, courseId);
        study(personId, courseId, versionId, at);
        rows(personId, versionId);
    }

    @Query("UPDATE course_study SET is_current = NULL WHERE person_id = :personId AND course_id = :courseId")
    void leave(long personId, long courseId);

    @Query("""
            INSERT INTO course_study (person_id, course_id, version_id, started_at, is_current)
            VALUES (:personId, :courseId, :versionId, :at, 1)
            ON DUPLICATE KEY UPDATE is_current = 1""")
    void study(long personId, long courseId, long versionId, Instant at);

    @Query("""
            INSERT IGNORE INTO lesson_progress (study_id, person_id, lesson_id, covered)
            SELECT s.id, s.person_id, l.id, '' FROM course_study s JOIN lesson l ON l.version_id = s.version_id
            WHERE s.person_id = :personId AND s.version_id = :versionId""")
    void rows(long personId, long versionId);

    @Override
    @Query("""
            INSERT INTO lesson_answer (progress_id, check_number, response, is_right, at)
            VALUES (:progressId, :number, :response, :right, :at)""")
    void answer(long progressId, int number, String response, boolean right, Instant at);

    @Override
    default List<Answered> answers(long progressId) {
        return tries(progressId);
    }

    @Query("""
            SELECT check_number, COUNT(*) AS tries, MAX(is_right) AS passed FROM lesson_answer
            WHERE progress_id = :progressId GROUP BY check_number""")
    List<Answered> tries(long progressId);

    @Override
    @Query("UPDATE lesson_progress SET checks_passed = checks_passed + 1 WHERE id = :progressId")
    void passCheck(long progressId);

    @Override
    @Query("""
            UPDATE lesson_progress SET completed_at = :at, earned_hundredths = :hundredths, explanation = :explanation
            WHERE id = :progressId AND completed_at IS NULL""")
    void complete(long progressId, Instant at, int hundredths, String explanation);

    @Override
    default boolean countDone(long studyId, Instant at) {
        recount(studyId, at);
        return isDone(studyId);
    }

    @Query("""
            UPDATE course_study s JOIN course_version v ON v.id = s.version_id
            SET s.lessons_done = (SELECT COUNT(*) FROM lesson_progress g
                                  WHERE g.study_id = s.id AND g.completed_at IS NOT NULL),
                s.completed_at = IF((SELECT COUNT(*) FROM lesson_progress g
                                     WHERE g.study_id = s.id AND g.completed_at IS NULL) = 0, :at, NULL)
            WHERE s.id = :studyId AND s.completed_at IS NULL""")
    void recount(long studyId, Instant at);

    @Query("SELECT completed_at IS NOT NULL FROM course_study WHERE id = :studyId")
    boolean isDone(long studyId);

    @Override
    default void merge(long keptPersonId, long gonePersonId) {
        forget(gonePersonId);
        keepApart(keptPersonId, gonePersonId);
        moveStudies(keptPersonId, gonePersonId);
        moveProgress(keptPersonId, gonePersonId);
    }

    @Query("DELETE FROM learner_clock WHERE person_id = :gone")
    void forget(long gone);

    @Query("""
            UPDATE course_study g JOIN course_study k ON k.course_id = g.course_id AND k.person_id = :kept
            SET g.is_current = NULL WHERE g.person_id = :gone""")
    void keepApart(long kept, long gone);

    @Query("UPDATE IGNORE course_study SET person_id = :kept WHERE person_id = :gone")
    void moveStudies(long kept, long gone);

    @Query("""
            UPDATE lesson_progress g JOIN course_study s ON s.id = g.study_id
            LEFT JOIN learning_session t ON t.progress_id = g.id
            SET g.person_id = s.person_id, t.person_id = s.person_id
            WHERE g.person_id = :gone AND s.person_id = :kept""")
    void moveProgress(long kept, long gone);
}
