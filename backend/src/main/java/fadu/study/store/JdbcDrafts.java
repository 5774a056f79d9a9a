package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.DraftRow;
import fadu.study.Drafts;
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
interface JdbcDrafts extends Drafts, GenericRepository<DraftRow, Long> {
    /** Versions of courses of the units and of shipped ones. */
    String FROM = """
            FROM course_version v
            JOIN course c ON c.id = v.course_id
            LEFT JOIN unit u ON u.id = c.unit_id
            LEFT JOIN person a ON a.id = v.author_id
            LEFT JOIN person r ON r.id = v.reviewer_id
            WHERE (c.unit_id IS NULL
                   OR c.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            """;
    /** What authors see of one. */
    String ROW = """
            SELECT v.id, v.public_id, v.course_id, c.public_id AS course_public_id, c.unit_id, u.public_id AS unit_public_id,
                   u.name AS unit_name, v.number, v.edition, v.title, v.summary, v.subject_kind, v.state, v.lessons,
                   v.declared_seconds, COALESCE(a.name, '') AS author_name, r.name AS reviewer_name, v.submitted_at,
                   v.reviewed_at, v.remarks, v.published_at, v.retired_at, v.retire_reason, v.changed_at, v.version,
                   EXISTS (SELECT 1 FROM course_version_author w
                           WHERE w.version_id = v.id AND w.person_id = :me) AS mine,
                   (SELECT COUNT(*) FROM course_study s WHERE s.version_id = v.id) AS learners
            """;
    /** The filter of the list. */
    String FILTER = """
            AND (:state IS NULL OR v.state = :state) AND (:like IS NULL OR v.title LIKE :like)
            AND (:course IS NULL OR c.public_id = :course)
            """;

    @Override
    @Query(ROW + FROM + FILTER + """
            AND (:before IS NULL OR v.changed_at < :before OR (v.changed_at = :before AND v.id < :beforeId))
            ORDER BY v.changed_at DESC, v.id DESC LIMIT :limit""")
    List<DraftRow> page(
            Collection<Long> units,
            long me,
            @Nullable String state,
            @Nullable String like,
            @Nullable String course,
            @Nullable Instant before,
            long beforeId,
            int limit);

    @Override
    @Query("SELECT COUNT(*) " + FROM + FILTER)
    long count(Collection<Long> units, @Nullable String state, @Nullable String like, @Nullable String course);

    @Override
    @Query(ROW + FROM + "AND v.public_id = :publicId")
    Optional<DraftRow> find(Collection<Long> units, long me, String publicId);

    @Override
    default void lock(long courseId) {
        locked(courseId);
    }

    @Unscoped("the course was found in scope before")
    @Query("SELECT id FROM course WHERE id = :courseId FOR UPDATE")
    Optional<Long> locked(long courseId);

    @Override
    @Query("SELECT id FROM course WHERE code = :code")
    Optional<Long> shipped(String code);

    @Override
    @Query("SELECT id FROM course WHERE public_id = :publicId")
    Optional<Long> courseKey(String publicId);

    @Override
    @Query("SELECT id FROM course_version WHERE public_id = :publicId")
    Optional<Long> versionKey(String publicId);

    @Override
    @Query("INSERT INTO course (public_id, unit_id, code, created_at) VALUES (:publicId, :unitId, :code, :at)")
    void insertCourse(String publicId, @Nullable Long unitId, @Nullable String code, Instant at);

    @Override
    @Query("INSERT IGNORE INTO course (public_id, code, created_at) VALUES (:publicId, :code, :at)")
    void ship(String publicId, String code, Instant at);

    @Override
    @Query("""
            INSERT INTO course_version (public_id, course_id, number, edition, title, summary, subject_kind, state,
                                        author_id, source_hash, changed_at)
            VALUES (:publicId, :courseId, :number, :edition, :title, :summary, :subjectKind, 'DRAFT', :authorId,
                    :sourceHash, :at)""")
    void insertVersion(
            String publicId,
            long courseId,
            int number,
            int edition,
            String title,
            String summary,
            String subjectKind,
            @Nullable Long authorId,
            @Nullable String sourceHash,
            Instant at);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM course_version
            WHERE course_id = :courseId AND state IN ('DRAFT', 'SUBMITTED', 'REVIEWED')""")
    boolean hasOpen(long courseId);

    @Override
    @Query("""
            SELECT COALESCE(MAX(number), 0) AS number, COALESCE(MAX(edition), 0) AS edition FROM course_version
            WHERE course_id = :courseId""")
    Latest latest(long courseId);

    @Override
    @Query("""
            UPDATE course_version SET title = :title, summary = :summary, subject_kind = :subjectKind, changed_at = :at,
                   version = version + 1
            WHERE id = :id""")
    void change(long id, String title, String summary, String subjectKind, Instant at);

    @Override
    @Query("INSERT IGNORE INTO course_version_author (version_id, person_id) VALUES (:versionId, :personId)")
    void wrote(long versionId, long personId);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM course_version_author
            WHERE version_id = :versionId AND person_id = :personId""")
    boolean isAuthor(long versionId, long personId);

    @Override
    @Query("""
            UPDATE course_version SET
                lessons = (SELECT COUNT(*) FROM lesson l WHERE l.version_id = :versionId),
                declared_seconds = (SELECT COALESCE(SUM(l.declared_seconds), 0) FROM lesson l
                                    WHERE l.version_id = :versionId),
                changed_at = :at, version = version + 1
            WHERE id = :versionId""")
    void recount(long versionId, Instant at);

    @Override
    @Query("""
            UPDATE course_version SET state = 'SUBMITTED', submitted_at = :at, changed_at = :at, version = version + 1
            WHERE id = :id""")
    void submit(long id, Instant at);

    @Override
    @Query("""
            UPDATE course_version SET state = :state, reviewer_id = :reviewerId, reviewed_at = :at, remarks = :remarks,
                   changed_at = :at, version = version + 1
            WHERE id = :id""")
    void review(long id, String state, long reviewerId, @Nullable String remarks, Instant at);

    @Override
    @Query("""
            UPDATE course_version SET state = 'RETIRED', retired_at = :at, retire_reason = :reason, changed_at = :at,
                   version = version + 1
            WHERE course_id = :courseId AND state = 'PUBLISHED'""")
    int retirePublished(long courseId, String reason, Instant at);

    @Override
    @Query("""
            UPDATE course_version SET state = 'PUBLISHED', published_at = :at, published_by = :by, changed_at = :at,
                   version = version + 1
            WHERE id = :id""")
    void publish(long id, @Nullable Long by, Instant at);

    @Override
    @Query("SELECT source_hash FROM course_version WHERE published_key = :courseId")
    Optional<String> publishedSource(long courseId);
}
