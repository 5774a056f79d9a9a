package fadu.study;

import fadu.credit.SubjectKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course for who writes courses.
 *
 * @param unitId null for a course that is shipped with the product
 * @param mine whether the reader wrote on it
 * @param version the row version that changes have to name
 */
@MappedEntity("course_version")
public record DraftRow(
        @Id long id,
        String publicId,
        long courseId,
        String coursePublicId,
        @Nullable Long unitId,
        @Nullable String unitPublicId,
        @Nullable String unitName,
        int number,
        int edition,
        String title,
        String summary,
        SubjectKind subjectKind,
        CourseState state,
        int lessons,
        int declaredSeconds,
        String authorName,
        @Nullable String reviewerName,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,
        @Nullable String remarks,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Nullable String retireReason,
        Instant changedAt,
        int version,
        boolean mine,
        int learners) {}
