package fadu.study.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.study.LearnerRow;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has begun a course.
 *
 * @param atLesson the lesson in which the person was last; null where none was opened
 * @param confirmedSeconds what counted
 * @param uncountedSeconds what did not
 */
@Serdeable
record LearnerView(
        PersonRef person,
        String courseId,
        String courseTitle,
        int version,
        int lessons,
        int lessonsDone,
        @Nullable String atLesson,
        int declaredSeconds,
        int confirmedSeconds,
        int uncountedSeconds,
        Instant startedAt,
        @Nullable Instant lastAt,
        @Nullable Instant completedAt) {
    static LearnerView of(LearnerRow row) {
        return new LearnerView(
                new PersonRef(row.personPublicId(), row.personName(), new UnitRef(row.unitPublicId(), row.unitName())),
                row.coursePublicId(),
                row.courseTitle(),
                row.number(),
                row.lessons(),
                row.lessonsDone(),
                row.atLesson(),
                row.declaredSeconds(),
                (int) (row.confirmedMillis() / 1000),
                (int) (row.uncountedMillis() / 1000),
                row.startedAt(),
                row.lastAt(),
                row.completedAt());
    }

    /** A page of learners. */
    @Serdeable
    record LearnerPage(
            List<LearnerView> items,
            @Nullable String next,
            @Nullable Long total) {}
}
