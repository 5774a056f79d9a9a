package fadu.examination;

import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An exam as lists show it, with names and counts; the other parts as in {@link Exam}. */
@MappedEntity("exam")
public record ExamLine(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String title,
        ExamKind kind,
        String subjectKind,
        @Nullable QualificationScope qualificationScope,
        String paperId,
        String paperTitle,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int attempts,
        @Nullable BigDecimal passMark,
        @Nullable Integer lateEntryMinutes,
        @Nullable Integer earliestHandInMinutes,
        ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        @Nullable Instant releasedAt,
        @Nullable String releaseProposedByName,
        AfterRelease afterRelease,
        @Nullable String instructions,
        @Nullable String makeUpOfPublicId,
        @Nullable String makeUpOfTitle,
        ExamState state,
        @Nullable String cancelReason,
        @Nullable Instant pausedAt,
        int version,
        long appointed,
        long started,
        long openAttempts,
        long handedIn) {}
