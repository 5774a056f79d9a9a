package fadu.study;

import fadu.platform.Unscoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue, read by learners: what is offered to their unit, and what they have begun. */
@Unscoped("the caller's own unit decides what is offered, the caller's own person what is begun")
public interface Courses {
    /**
     * Courses by title; {@code afterDone}, {@code afterTitle} and {@code afterId} name the last row seen.
     *
     * @param minutesPerCredit how long a 学时 is; null where the rules do not say
     */
    List<CatalogueRow> page(
            long me,
            long unitId,
            @Nullable String like,
            @Nullable String subject,
            boolean mine,
            @Nullable Integer minutesPerCredit,
            int afterDone,
            @Nullable String afterTitle,
            long afterId,
            int limit);

    /** How many there are. */
    long count(long me, long unitId, @Nullable String like, @Nullable String subject, boolean mine);

    /** One course that is offered or begun. */
    Optional<CatalogueRow> find(long me, long unitId, String publicId, @Nullable Integer minutesPerCredit);

    /** The lessons of a version with the person's progress. */
    List<LessonLine> lessons(long me, long versionId);

    /** What a person has to do with a course, the person's row locked: what is published and what is begun. */
    Optional<BeginnableCourse> beginnable(long me, long unitId, String publicId);
}
