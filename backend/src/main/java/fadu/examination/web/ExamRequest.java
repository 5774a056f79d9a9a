package fadu.examination.web;

import fadu.credit.SubjectKind;
import fadu.examination.AfterRelease;
import fadu.examination.ExamPlan;
import fadu.examination.ReleaseMode;
import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam as it is arranged.
 *
 * @param qualificationScope which papers a pass stands for; only with {@code QUALIFICATION}
 * @param unitId the unit that holds it
 * @param opensAt from when one may start
 * @param closesAt when everybody's time ends, extra minutes aside
 * @param durationMinutes of one attempt
 * @param attempts how often one may sit
 * @param passMark of 100; null takes the mark of the rules
 * @param lateEntryMinutes after the opening nobody starts; null for no such limit
 * @param earliestHandInMinutes after the start nobody hands in; null for no such limit
 * @param releaseAt only with {@code ON_DATE}
 * @param prerequisiteExamIds exams that must have been passed before
 * @param version what the organiser saw; only when changing
 */
@Serdeable
record ExamRequest(
        @NotBlank @Size(max = 120) String title,
        @NotNull ExamKind kind,
        @NotNull SubjectKind subjectKind,
        @Nullable QualificationScope qualificationScope,
        @NotBlank @Size(max = 40) String unitId,
        @NotBlank @Size(max = 40) String paperId,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Min(1) @Max(600) int durationMinutes,
        @Min(1) @Max(20) int attempts,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal passMark,

        @Nullable @Min(0) @Max(240) Integer lateEntryMinutes,
        @Nullable @Min(0) @Max(240) Integer earliestHandInMinutes,
        @NotNull ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        @NotNull AfterRelease afterRelease,
        @Nullable @Size(max = 2000) String instructions,
        @Nullable @Size(max = 10) List<@NotBlank String> prerequisiteExamIds,
        @Nullable Integer version) {
    ExamPlan plan() {
        return new ExamPlan(
                title.strip(),
                kind,
                subjectKind,
                kind == ExamKind.QUALIFICATION
                        ? qualificationScope == null ? QualificationScope.WHOLE : qualificationScope
                        : null,
                paperId,
                opensAt,
                closesAt,
                durationMinutes,
                attempts,
                passMark,
                lateEntryMinutes,
                earliestHandInMinutes,
                releaseMode,
                releaseMode == ReleaseMode.ON_DATE ? releaseAt : null,
                afterRelease,
                instructions == null || instructions.isBlank() ? null : instructions.strip(),
                prerequisiteExamIds == null ? List.of() : List.copyOf(prerequisiteExamIds));
    }
}
