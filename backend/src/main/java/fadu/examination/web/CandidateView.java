package fadu.examination.web;

import fadu.directory.PersonRef;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sit an exam.
 *
 * @param number the candidate's number, 准考证号
 * @param presence NOT_STARTED, SITTING, HANDED_IN or, once the window is over, ABSENT
 */
@Serdeable
record CandidateView(
        PersonRef person,
        String number,
        int extraMinutes,
        @Nullable String extraReason,
        Instant appointedAt,
        int attempts,
        String presence) {
    /** A page by number. */
    @Serdeable
    record CandidatePage(
            List<CandidateView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** The list for the door, to be printed. */
    @Serdeable
    record DoorList(ExamView exam, List<CandidateView> candidates) {}

    /**
     * Whom to appoint: by name, or everybody in service in a unit and below.
     *
     * @param personIds at most 500; null where a unit is named
     * @param unitId null where people are named
     * @param categories of people, e.g. {@code OFFICER}; null or empty for every category; only with a unit
     */
    @Serdeable
    record AppointBody(
            @Nullable @Size(max = 500) List<@NotBlank String> personIds,
            @Nullable String unitId,
            @Nullable @Size(max = 20) List<@NotBlank String> categories) {}

    /** What became of it. */
    @Serdeable
    record AppointedView(int appointed, int known, int notFound) {}

    /** Extra minutes for one candidate; 0 takes them back. */
    @Serdeable
    record ExtraBody(
            @NotBlank String personId,
            @Min(0) @Max(240) int minutes,
            @NotBlank @Size(max = 200) String reason) {}

    /** Who is taken off the list, and why. */
    @Serdeable
    record WithdrawBody(
            @NotBlank String personId,
            @NotBlank @Size(max = 200) String reason) {}

    /**
     * A second sitting for those who need one.
     *
     * @param paperId another paper; null takes the same
     * @param absent include those who never started
     * @param failed include those who did not pass
     */
    @Serdeable
    record MakeUpBody(
            @NotBlank @Size(max = 120) String title,
            @Nullable String paperId,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            boolean absent,
            boolean failed) {}

    /** A reason. */
    @Serdeable
    record ReasonBody(@NotBlank @Size(max = 200) String reason) {}
}
