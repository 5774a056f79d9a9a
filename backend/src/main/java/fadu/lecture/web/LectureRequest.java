package fadu.lecture.web;

import fadu.credit.SubjectKind;
import fadu.lecture.Part;
import fadu.lecture.Plan;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new lecture.
 *
 * @param unitId the unit that holds it
 * @param openToUnitId whose subtree may sign up; the holding unit's where null
 * @param signUpUntil the start where null
 * @param checkInFrom twenty minutes before the start where null
 * @param parts one part, the whole, where null or empty
 * @param lectureId only when asking for clashes: the lecture that would be moved
 */
@Serdeable
record LectureRequest(
        @NotBlank @Size(max = 120) String title,
        @Nullable @Size(max = 1000) String summary,
        @NotNull SubjectKind subjectKind,
        @NotBlank String unitId,
        @Nullable String openToUnitId,
        @Nullable String roomId,
        @Nullable String lecturerId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Min(1) @Max(100_000) int seats,
        @Nullable Instant signUpUntil,
        @Nullable Instant checkInFrom,
        @Nullable Boolean needsCheckOut,
        @Nullable @Size(max = 40) List<@Valid Part> parts,
        @Nullable String lectureId,
        @Nullable Integer version) {
    /** How long before the start check-in opens unless said otherwise. */
    static final Duration CHECK_IN_BEFORE = Duration.ofMinutes(20);

    Plan plan() {
        return new Plan(
                title.strip(),
                summary,
                subjectKind,
                openToUnitId == null ? unitId : openToUnitId,
                roomId,
                lecturerId,
                startsAt,
                endsAt,
                seats,
                signUpUntil == null ? startsAt : signUpUntil,
                checkInFrom == null ? startsAt.minus(CHECK_IN_BEFORE) : checkInFrom,
                Boolean.TRUE.equals(needsCheckOut),
                parts == null ? List.of() : parts);
    }
}
