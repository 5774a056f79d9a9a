package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.CheckRow;
import fadu.study.CitationRow;
import fadu.study.ImageRow;
import fadu.study.LessonRow;
import fadu.study.Lessons;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Unscoped("the version was found in the author's scope, or the learner has begun it")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLessons extends Lessons, GenericRepository<LessonRow, Long> {
    /** A lesson as it is kept. */
    String LESSON = """
            SELECT id, public_id, version_id, lesson_key, number, title, kind, declared_seconds, markdown, blocks, file_id,
                   captions_id, checks
            FROM lesson
            """;

    @Override
    @Query(LESSON + "WHERE version_id = :versionId ORDER BY number, id")
    List<LessonRow> of(long versionId);

    @Override
    @Query(LESSON + "WHERE public_id = :publicId")
    Optional<LessonRow> find(String publicId);

    @Override
    @Query("""
            INSERT INTO lesson (public_id, version_id, lesson_key, number, title, kind, declared_seconds, markdown, blocks,
                                file_id, captions_id, checks)
            VALUES (:publicId, :versionId, :lessonKey, :number, :title, :kind, :declaredSeconds, :markdown, :blocks,
                    :fileId, :captionsId, :checks)""")
    void insert(
            String publicId,
            long versionId,
            String lessonKey,
            int number,
            String title,
            String kind,
            int declaredSeconds,
            String markdown,
            String blocks,
            @Nullable Long fileId,
            @Nullable Long captionsId,
            int checks);

    @Override
    @Query("""
            UPDATE lesson SET title = :title, kind = :kind, declared_seconds = :declaredSeconds, markdown = :markdown,
                   blocks = :blocks, file_id = :fileId, captions_id = :captionsId, checks = :checks
            WHERE id = :id""")
    void update(
            long id,
            String title,
            String kind,
            int declaredSeconds,
            String markdown,
            String blocks,
            @Nullable Long fileId,
            @Nullable Long captionsId,
            int checks);

    @Override
    @Query("DELETE FROM lesson WHERE id = :id")
    void delete(long id);

    @Override
    @Query("UPDATE lesson SET number = :number WHERE id = :id")
    void number(long id, int number);

    @Override
    default List<CitationRow> citations(Collection<Long> lessonIds) {
        return cited(lessonIds);
    }

    @Query("""
            SELECT lesson_id, number, law, article FROM lesson_citation WHERE lesson_id IN (:lessonIds)
            ORDER BY lesson_id, number""")
    List<CitationRow> cited(Collection<Long> lessonIds);

    @Override
    @Query("DELETE FROM lesson_citation WHERE lesson_id = :lessonId")
    void clearCitations(long lessonId);

    @Override
    @Query("""
            INSERT INTO lesson_citation (lesson_id, number, law, article)
            VALUES (:lessonId, :number, :law, :article)""")
    void cite(long lessonId, int number, String law, String article);

    @Override
    @Query("SELECT lesson_id, name, file_id FROM lesson_image WHERE lesson_id IN (:lessonIds) ORDER BY lesson_id, name")
    List<ImageRow> images(Collection<Long> lessonIds);

    @Override
    @Query("DELETE FROM lesson_image WHERE lesson_id = :lessonId")
    void clearImages(long lessonId);

    @Override
    @Query("INSERT INTO lesson_image (lesson_id, name, file_id) VALUES (:lessonId, :name, :fileId)")
    void image(long lessonId, String name, long fileId);

    @Override
    @Query("""
            SELECT id, lesson_id, number, at_second, shown FROM lesson_check
            WHERE lesson_id = :lessonId ORDER BY number""")
    List<CheckRow> checks(long lessonId);
}
