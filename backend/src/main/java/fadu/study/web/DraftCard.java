package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.study.CourseState;
import fadu.study.DraftRow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course in the author's list.
 *
 * @param number 1 for the first version of the course
 * @param mine true where the caller wrote it and so cannot review it
 */
@Serdeable
record DraftCard(
        String id,
        String courseId,
        @Nullable String unitId,
        @Nullable String unitName,
        String title,
        SubjectKind subjectKind,
        String subjectZh,
        int number,
        CourseState state,
        int lessons,
        int declaredSeconds,
        String authorName,
        @Nullable String reviewerName,
        Instant changedAt,
        boolean mine,
        int learners) {
    static DraftCard of(DraftRow row) {
        return new DraftCard(
                row.publicId(),
                row.coursePublicId(),
                row.unitPublicId(),
                row.unitName(),
                row.title(),
                row.subjectKind(),
                row.subjectKind().zh(),
                row.number(),
                row.state(),
                row.lessons(),
                row.declaredSeconds(),
                row.authorName(),
                row.reviewerName(),
                row.changedAt(),
                row.mine(),
                row.learners());
    }

    /** A page of versions. */
    @Serdeable
    record DraftPage(
            List<DraftCard> items,
            @Nullable String next,
            @Nullable Long total) {}
}
