package fadu.marking;

import fadu.examination.Sitter;
import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A released mark whose consequences are not drawn yet, beside what was drawn from an earlier revision.
 *
 * @param personId whose pass it is: the record that stands for the one that sat, where they were merged
 * @param settledPassed null for the first time
 * @param qualificationId the pass on record; null for none
 * @param creditVersion how often credit was posted and taken back
 */
@MappedEntity("exam_mark")
public record Unsettled(
        @Id long id,
        long attemptId,
        String attemptPublicId,
        int revision,
        long personId,
        long unitId,
        String examPublicId,
        String examTitle,
        ExamKind kind,
        String subjectKind,
        @Nullable QualificationScope qualificationScope,
        int number,
        Instant opensAt,
        Instant startedAt,
        Instant finishedAt,
        BigDecimal mark,
        BigDecimal fullMark,
        @Nullable Boolean passed,
        boolean counts,
        @Nullable String ruleSource,
        @Nullable Boolean settledPassed,
        @Nullable String qualificationId,
        @Nullable Integer creditVersion) {
    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(opensAt, number);
    }

    /** True for a pass in the attempt that counts. */
    public boolean isPass() {
        return counts && Boolean.TRUE.equals(passed);
    }

    /** True where a pass was drawn from before. */
    public boolean wasPass() {
        return Boolean.TRUE.equals(settledPassed);
    }
}
