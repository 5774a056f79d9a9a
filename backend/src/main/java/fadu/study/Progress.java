package fadu.study;

import fadu.credit.SubjectKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is in a lesson, with what is needed of lesson and course.
 *
 * @param edition which edition of the lesson's credit this version belongs to
 */
@MappedEntity("lesson_progress")
public record Progress(
        @Id long id,
        long studyId,
        long lessonId,
        String lessonPublicId,
        String lessonKey,
        String lessonTitle,
        LessonKind kind,
        int declaredSeconds,
        int checks,
        String coursePublicId,
        String courseTitle,
        int edition,
        SubjectKind subjectKind,
        String covered,
        long positionMillis,
        long confirmedMillis,
        long uncountedMillis,
        int checksPassed,
        @Nullable Instant completedAt,
        @Nullable Integer earnedHundredths,
        @Nullable String explanation) {
    /** True where nothing is missing for the completion. */
    boolean mayComplete() {
        return completedAt == null && isLearnt() && checksPassed >= checks;
    }

    /** True where enough was read, heard or seen. */
    boolean isLearnt() {
        return Finishing.isLearnt(kind, declaredSeconds * 1000L, confirmedMillis, Covered.read(covered));
    }
}
