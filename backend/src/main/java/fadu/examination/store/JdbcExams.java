package fadu.examination.store;

import static fadu.examination.store.DatabaseClock.NOW;

import fadu.examination.Exam;
import fadu.examination.ExamFilter;
import fadu.examination.ExamLine;
import fadu.examination.ExamPlan;
import fadu.examination.Exams;
import fadu.examination.RequiredExam;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcExams extends Exams, GenericRepository<Exam, Long> {
    /** An exam with names and counts. */
    String LINE = """
            SELECT e.id, e.public_id, e.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, e.title, e.kind,
                   e.subject_kind, e.qualification_scope, e.paper_id, e.paper_title, e.opens_at, e.closes_at,
                   e.duration_minutes, e.attempts, e.pass_mark, e.late_entry_minutes, e.earliest_hand_in_minutes,
                   e.release_mode, e.release_at, e.released_at, r.name AS release_proposed_by_name, e.after_release,
                   e.instructions, m.public_id AS make_up_of_public_id, m.title AS make_up_of_title, e.state,
                   e.cancel_reason, e.paused_at, e.version,
                   (SELECT COUNT(*) FROM exam_candidate c WHERE c.exam_id = e.id AND c.withdrawn_at IS NULL) AS appointed,
                   (SELECT COUNT(DISTINCT a.person_id) FROM exam_attempt a WHERE a.exam_id = e.id) AS started,
                   (SELECT COUNT(*) FROM exam_attempt a WHERE a.open_exam_id = e.id) AS open_attempts,
                   (SELECT COUNT(*) FROM exam_attempt a WHERE a.exam_id = e.id AND a.state = 'HANDED_IN') AS handed_in
            FROM exam e
            JOIN unit u ON u.id = e.unit_id
            LEFT JOIN exam m ON m.id = e.make_up_of
            LEFT JOIN person r ON r.id = e.release_proposed_by
            WHERE e.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;
    /** An exam for its use cases. */
    String EXAM = """
            SELECT e.id, e.public_id, e.unit_id, e.title, e.kind, e.subject_kind, e.qualification_scope, e.paper_id,
                   e.paper_title, e.opens_at, e.closes_at, e.duration_minutes, e.attempts, e.pass_mark,
                   e.late_entry_minutes, e.earliest_hand_in_minutes, e.release_mode, e.release_at,
                   e.release_proposed_by, e.released_at, e.released_by, e.after_release, e.instructions, e.make_up_of,
                   e.state, e.paused_at, e.version
            FROM exam e
            """;

    @Override
    default List<ExamLine> page(
            Scope scope, ExamFilter filter, @Nullable Instant beforeStart, long beforeId, int limit) {
        return page(
                scope.units(),
                filter.from(),
                filter.to(),
                filter.kind(),
                filter.state(),
                filter.unit(),
                beforeStart,
                beforeId,
                limit);
    }

    @Unscoped("takes the scope's units")
    @Query(LINE + """
              AND (:from IS NULL OR e.closes_at > :from) AND (:to IS NULL OR e.opens_at < :to)
              AND (:kind IS NULL OR e.kind = :kind) AND (:state IS NULL OR e.state = :state)
              AND (:unit IS NULL OR e.unit_id IN (SELECT c.descendant_id FROM unit_closure c
                                                  JOIN unit f ON f.id = c.ancestor_id WHERE f.public_id = :unit))
              AND (:beforeStart IS NULL OR e.opens_at < :beforeStart OR (e.opens_at = :beforeStart AND e.id < :beforeId))
            ORDER BY e.opens_at DESC, e.id DESC LIMIT :limit""")
    List<ExamLine> page(
            Collection<Long> units,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String unit,
            @Nullable Instant beforeStart,
            long beforeId,
            int limit);

    @Override
    default Optional<ExamLine> line(Scope scope, String publicId) {
        return line(scope.units(), publicId);
    }

    @Unscoped("takes the scope's units")
    @Query(LINE + " AND e.public_id = :publicId")
    Optional<ExamLine> line(Collection<Long> units, String publicId);

    @Override
    default Optional<Exam> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    @Unscoped("takes the scope's units")
    @Query(EXAM + """
            WHERE e.public_id = :publicId
              AND e.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<Exam> find(Collection<Long> units, String publicId);

    @Override
    @Query(EXAM + "WHERE e.id = :id")
    Optional<Exam> byId(long id);

    @Override
    @Query(EXAM + "WHERE e.id = :id FOR UPDATE")
    Optional<Exam> lock(long id);

    @Override
    @Query("""
            SELECT p.exam_id, p.required_id, e.public_id, e.title
            FROM exam_prerequisite p JOIN exam e ON e.id = p.required_id
            WHERE p.exam_id IN (:examIds) ORDER BY p.exam_id, e.opens_at, e.id""")
    List<RequiredExam> required(Collection<Long> examIds);

    @Override
    default void insert(
            String publicId, long unitId, ExamPlan plan, String paperTitle, @Nullable Long makeUpOf, long byPerson) {
        insert(
                publicId,
                unitId,
                plan.title(),
                plan.kind().name(),
                plan.subjectKind().name(),
                name(plan.qualificationScope()),
                plan.paperId(),
                paperTitle,
                plan.opensAt(),
                plan.closesAt(),
                plan.durationMinutes(),
                plan.attempts(),
                plan.passMark(),
                plan.lateEntryMinutes(),
                plan.earliestHandInMinutes(),
                plan.releaseMode().name(),
                plan.releaseAt(),
                plan.afterRelease().name(),
                plan.instructions(),
                makeUpOf,
                byPerson);
    }

    @Unscoped("the unit was found in the organiser's scope")
    @Query("""
            INSERT INTO exam (public_id, unit_id, title, kind, subject_kind, qualification_scope, paper_id, paper_title,
                              opens_at, closes_at, duration_minutes, attempts, pass_mark, late_entry_minutes,
                              earliest_hand_in_minutes, release_mode, release_at, after_release, instructions,
                              make_up_of, state, created_by)
            VALUES (:publicId, :unitId, :title, :kind, :subjectKind, :qualificationScope, :paperId, :paperTitle,
                    :opensAt, :closesAt, :durationMinutes, :attempts, :passMark, :lateEntryMinutes,
                    :earliestHandInMinutes, :releaseMode, :releaseAt, :afterRelease, :instructions,
                    :makeUpOf, 'DRAFT', :byPerson)""")
    void insert(
            String publicId,
            long unitId,
            String title,
            String kind,
            String subjectKind,
            @Nullable String qualificationScope,
            String paperId,
            String paperTitle,
            Instant opensAt,
            Instant closesAt,
            int durationMinutes,
            int attempts,
            @Nullable BigDecimal passMark,
            @Nullable Integer lateEntryMinutes,
            @Nullable Integer earliestHandInMinutes,
            String releaseMode,
            @Nullable Instant releaseAt,
            String afterRelease,
            @Nullable String instructions,
            @Nullable Long makeUpOf,
            long byPerson);

    @Override
    default void update(long id, ExamPlan plan, String paperTitle) {
        update(
                id,
                plan.title(),
                plan.kind().name(),
                plan.subjectKind().name(),
                name(plan.qualificationScope()),
                plan.paperId(),
                paperTitle,
                plan.opensAt(),
                plan.closesAt(),
                plan.durationMinutes(),
                plan.attempts(),
                plan.passMark(),
                plan.lateEntryMinutes(),
                plan.earliestHandInMinutes(),
                plan.releaseMode().name(),
                plan.releaseAt(),
                plan.afterRelease().name(),
                plan.instructions());
    }

    @Unscoped("the exam is locked")
    @Query("""
            UPDATE exam SET title = :title, kind = :kind, subject_kind = :subjectKind,
                   qualification_scope = :qualificationScope, paper_id = :paperId, paper_title = :paperTitle,
                   opens_at = :opensAt, closes_at = :closesAt, duration_minutes = :durationMinutes,
                   attempts = :attempts, pass_mark = :passMark, late_entry_minutes = :lateEntryMinutes,
                   earliest_hand_in_minutes = :earliestHandInMinutes, release_mode = :releaseMode,
                   release_at = :releaseAt, after_release = :afterRelease, instructions = :instructions,
                   version = version + 1
            WHERE id = :id""")
    void update(
            long id,
            String title,
            String kind,
            String subjectKind,
            @Nullable String qualificationScope,
            String paperId,
            String paperTitle,
            Instant opensAt,
            Instant closesAt,
            int durationMinutes,
            int attempts,
            @Nullable BigDecimal passMark,
            @Nullable Integer lateEntryMinutes,
            @Nullable Integer earliestHandInMinutes,
            String releaseMode,
            @Nullable Instant releaseAt,
            String afterRelease,
            @Nullable String instructions);

    @Override
    default void require(long id, Collection<Long> requiredIds) {
        forgetRequired(id);
        if (!requiredIds.isEmpty()) {
            addRequired(id, requiredIds);
        }
    }

    @Unscoped("the exam is locked or new")
    @Query("DELETE FROM exam_prerequisite WHERE exam_id = :id")
    void forgetRequired(long id);

    @Unscoped("the required ones were found in scope")
    @Query(
            "INSERT INTO exam_prerequisite (exam_id, required_id) SELECT :id, e.id FROM exam e WHERE e.id IN (:requiredIds)")
    void addRequired(long id, Collection<Long> requiredIds);

    @Override
    @Query("UPDATE exam SET state = 'PUBLISHED', version = version + 1 WHERE id = :id")
    void publish(long id);

    @Override
    @Query("UPDATE exam SET state = 'CANCELLED', cancel_reason = :reason, version = version + 1 WHERE id = :id")
    void cancel(long id, String reason);

    @Override
    @Query("SELECT EXISTS (SELECT 1 FROM exam_attempt WHERE exam_id = :id)")
    boolean begun(long id);

    @Override
    @Query("SELECT COUNT(*) FROM exam_candidate WHERE exam_id = :id AND withdrawn_at IS NULL")
    long appointed(long id);

    @Override
    @Query("UPDATE exam SET paused_at = :at WHERE id = :id")
    void pause(long id, @Nullable Instant at);

    @Override
    @Query("UPDATE exam SET release_proposed_by = :personId WHERE id = :id")
    void proposeRelease(long id, @Nullable Long personId);

    @Override
    @Query("UPDATE exam SET released_at = :at, released_by = :personId, version = version + 1 WHERE id = :id")
    void release(long id, long personId, Instant at);

    @Override
    @Query("SELECT" + NOW)
    Instant now();

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
