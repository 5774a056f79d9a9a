package fadu.marking;

import fadu.examination.AfterRelease;
import fadu.examination.HandInKind;
import fadu.examination.ReleaseMode;
import fadu.examination.Sitter;
import fadu.exams.ExamKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One's own attempt that is over, with its mark, which may only be told once it is released. */
@MappedEntity("exam_attempt")
public record OwnRow(
        @Id long id,
        String publicId,
        long personId,
        String personName,
        long examId,
        String examPublicId,
        String examTitle,
        ExamKind kind,
        long unitId,
        String unitPublicId,
        String unitName,
        int number,
        Instant opensAt,
        Instant closesAt,
        int attemptNo,
        Instant finishedAt,
        HandInKind handIn,
        @Nullable String receipt,
        ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        @Nullable Instant releasedAt,
        @Nullable Long releasedBy,
        @Nullable Long releaseProposedBy,
        AfterRelease afterRelease,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal fullMark,
        @Nullable BigDecimal passMark,
        @Nullable Boolean passed,
        @Nullable String reason,
        @Nullable String ruleSource,
        Instant readAt) {
    /** True when marks may be told. */
    public boolean released() {
        return mark != null
                && switch (releaseMode) {
                    case IMMEDIATE -> true;
                    case ON_DATE -> releaseAt != null && !readAt.isBefore(releaseAt);
                    case BY_HAND -> releasedAt != null;
                };
    }

    /** True when right answers may be shown: never while others still sit the same exam. */
    public boolean showsAnswers() {
        return released() && afterRelease == AfterRelease.ANSWERS && !readAt.isBefore(closesAt);
    }

    /** When marks became known; null while they are not. */
    public @Nullable Instant toldAt() {
        return switch (releaseMode) {
            case IMMEDIATE -> finishedAt;
            case ON_DATE -> releaseAt;
            case BY_HAND -> releasedAt;
        };
    }

    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(opensAt, number);
    }
}
