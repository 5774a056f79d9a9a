package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.study.CatalogueRow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course in the catalogue.
 *
 * @param declaredSeconds the declared length of all lessons
 * @param hundredths what all lessons can earn, hundredths of a 学时; null where the rules do not say how long a 学时 is
 * @param lessons how many lessons there are
 * @param lessonsDone how many the caller has completed
 * @param confirmedSeconds what counted of the caller's time so far
 * @param startedAt null where the caller has not begun it
 * @param newerVersion true where a version newer than the one begun is published
 */
@Serdeable
record CourseCard(
        String id,
        String title,
        String summary,
        SubjectKind subjectKind,
        String subjectZh,
        @Nullable String unitName,
        int version,
        int lessons,
        int declaredSeconds,
        @Nullable Integer hundredths,
        int lessonsDone,
        int confirmedSeconds,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant lastAt,
        boolean newerVersion) {
    static CourseCard of(CatalogueRow row) {
        return new CourseCard(
                row.publicId(),
                row.title(),
                row.summary(),
                row.subjectKind(),
                row.subjectKind().zh(),
                row.unitName(),
                row.number(),
                row.lessons(),
                row.declaredSeconds(),
                row.hundredths(),
                row.lessonsDone(),
                (int) (row.confirmedMillis() / 1000),
                row.startedAt(),
                row.completedAt(),
                row.lastAt(),
                row.newerVersion());
    }

    /** A page of courses. */
    @Serdeable
    record CourseCardPage(
            List<CourseCard> items,
            @Nullable String next,
            @Nullable Long total) {}
}
