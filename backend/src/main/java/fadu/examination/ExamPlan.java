package fadu.examination;

import fadu.credit.SubjectKind;
import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is arranged; the parts as in {@link Exam}, papers and prerequisites by their public ids. */
public record ExamPlan(
        String title,
        ExamKind kind,
        SubjectKind subjectKind,
        @Nullable QualificationScope qualificationScope,
        String paperId,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int attempts,
        @Nullable BigDecimal passMark,
        @Nullable Integer lateEntryMinutes,
        @Nullable Integer earliestHandInMinutes,
        ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        AfterRelease afterRelease,
        @Nullable String instructions,
        List<String> prerequisites) {
    /** The window holds a whole attempt; a release date exists where it is needed and lies after the end. */
    boolean timesAreRight() {
        return !Duration.between(opensAt, closesAt)
                        .minusMinutes(durationMinutes)
                        .isNegative()
                && (releaseMode != ReleaseMode.ON_DATE || (releaseAt != null && !releaseAt.isBefore(closesAt)));
    }
}
