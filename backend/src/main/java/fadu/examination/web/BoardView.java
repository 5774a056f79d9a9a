package fadu.examination.web;

import fadu.directory.PersonRef;
import fadu.examination.AttemptState;
import fadu.examination.HandInKind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invigilator's board.
 *
 * @param absent appointed and not started
 * @param quiet sitting, and nothing heard of for a minute
 * @param rows everybody appointed, by number
 */
@Serdeable
record BoardView(
        String examId,
        String examTitle,
        Instant opensAt,
        Instant closesAt,
        Instant serverTime,
        @Nullable Instant pausedAt,
        int appointed,
        int absent,
        int sitting,
        int quiet,
        int handedIn,
        List<Row> rows) {
    /**
     * One candidate.
     *
     * @param attemptId the latest attempt; null while not started
     * @param saves how many answers the server took
     * @param answered how many questions have one
     * @param heardAt when anything came last: a save, or the question how things stand
     * @param quietSeconds since then; null unless sitting
     */
    @Serdeable
    record Row(
            PersonRef person,
            String number,
            @Nullable String attemptId,
            @Nullable Integer attemptNo,
            @Nullable AttemptState state,
            @Nullable HandInKind how,
            @Nullable Instant startedAt,
            @Nullable Instant deadlineAt,
            @Nullable Instant finishedAt,
            @Nullable Instant lastSavedAt,
            @Nullable Instant heardAt,
            @Nullable Long quietSeconds,
            long saves,
            int answered,
            int questions) {}

    /**
     * More time.
     *
     * @param attemptId for one; null for everybody who sits
     */
    @Serdeable
    record ExtendBody(
            @Nullable String attemptId,
            @Min(1) @Max(240) int minutes,
            @NotBlank @Size(max = 200) String reason) {}

    /** Whose paper is collected, and why. */
    @Serdeable
    record CollectBody(
            @NotBlank String attemptId,
            @NotBlank @Size(max = 200) String reason) {}
}
