package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.study.CoursePlan;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a draft is to say now.
 *
 * @param version the row version that the author saw
 */
@Serdeable
record CourseChange(
        int version,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Size(max = 1000) String summary,
        @NotNull SubjectKind subjectKind) {
    CoursePlan plan() {
        return new CoursePlan(title.strip(), summary.strip(), subjectKind);
    }
}
