package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.study.CoursePlan;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new course.
 *
 * @param unitId the unit that offers it; everybody in its subtree may study it once it is published
 */
@Serdeable
record CourseRequest(
        @NotBlank String unitId,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Size(max = 1000) String summary,
        @NotNull SubjectKind subjectKind) {
    CoursePlan plan() {
        return new CoursePlan(title.strip(), summary.strip(), subjectKind);
    }
}
