package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.study.LessonKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course for who learns it.
 *
 * @param version the number of the version shown
 * @param begun true where the caller has begun it; lessons open only then
 * @param newerVersion true where a newer version is published than the one begun
 * @param retired true where the version is no longer offered; who has begun it may finish it
 */
@Serdeable
record CourseView(
        String id,
        String title,
        String summary,
        SubjectKind subjectKind,
        String subjectZh,
        @Nullable String unitName,
        int version,
        boolean begun,
        boolean newerVersion,
        boolean retired,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Integer minutesPerCredit,
        List<LessonLine> lessons) {
    /**
     * A lesson in its course's list.
     *
     * @param declaredSeconds the length that it may count at most
     * @param confirmedSeconds what counted of the caller's time
     * @param uncountedSeconds what did not
     * @param hundredths what it may earn at most; null where the rules do not say how long a 学时 is
     * @param earnedHundredths what it earned; null before its completion
     */
    @Serdeable
    record LessonLine(
            String id,
            int number,
            String title,
            LessonKind kind,
            int declaredSeconds,
            int confirmedSeconds,
            int uncountedSeconds,
            int checks,
            int checksPassed,
            @Nullable Integer hundredths,
            @Nullable Integer earnedHundredths,
            @Nullable Instant completedAt) {}
}
