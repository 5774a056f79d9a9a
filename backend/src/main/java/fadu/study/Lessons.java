package fadu.study;

import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lessons and what belongs to them. */
@Unscoped("the version was found in the author's scope, or the learner has begun it")
public interface Lessons {
    /** The lessons of a version in order. */
    List<LessonRow> of(long versionId);

    /** One lesson. */
    Optional<LessonRow> find(String publicId);

    /** Puts a lesson on record. */
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

    /** Changes a lesson. */
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

    /** Takes a lesson away, after its checks, pictures and citations. */
    void delete(long id);

    /** Numbers a lesson. */
    void number(long id, int number);

    /** The citations of lessons. */
    List<CitationRow> citations(Collection<Long> lessonIds);

    /** Takes the citations of a lesson away. */
    void clearCitations(long lessonId);

    /** Puts a citation on record. */
    void cite(long lessonId, int number, String law, String article);

    /** The pictures of lessons. */
    List<ImageRow> images(Collection<Long> lessonIds);

    /** Takes the pictures of a lesson away; the files stay. */
    void clearImages(long lessonId);

    /** Says which file a named picture is. */
    void image(long lessonId, String name, long fileId);

    /** The checks of a lesson as learners see them. */
    List<CheckRow> checks(long lessonId);
}
