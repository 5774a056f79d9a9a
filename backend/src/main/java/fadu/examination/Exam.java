package fadu.examination;

import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exam as use cases know one.
 *
 * @param passMark of 100; null takes the mark of the rules
 * @param lateEntryMinutes after the opening nobody starts; null for no such limit
 * @param earliestHandInMinutes after the start nobody hands in; null for no such limit
 * @param pausedAt since when the clock stands for all; null while it runs
 */
@MappedEntity("exam")
public record Exam(
        @Id long id,
        String publicId,
        long unitId,
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
        @Nullable Long releaseProposedBy,
        @Nullable Instant releasedAt,
        @Nullable Long releasedBy,
        AfterRelease afterRelease,
        @Nullable String instructions,
        @Nullable Long makeUpOf,
        ExamState state,
        @Nullable Instant pausedAt,
        int version) {
    /** When entry ends. */
    public Instant entryEndsAt() {
        var late = lateEntryMinutes == null ? closesAt : opensAt.plus(Duration.ofMinutes(lateEntryMinutes));
        return late.isBefore(closesAt) ? late : closesAt;
    }

    /** When results may be shown at the given time; a stored release counts, otherwise the mode decides. */
    public boolean releasedAt(Instant now) {
        return switch (releaseMode) {
            case IMMEDIATE -> true;
            case ON_DATE -> releaseAt != null && !now.isBefore(releaseAt);
            case BY_HAND -> releasedAt != null;
        };
    }
}
