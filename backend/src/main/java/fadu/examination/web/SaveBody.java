package fadu.examination.web;

import fadu.examination.Response;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Answers to be saved, oldest first: all of them or none.
 *
 * @param clientId the browser window's own random name
 * @param epoch what the room said
 */
@Serdeable
record SaveBody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{8,40}") String clientId,
        @Min(1) int epoch,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Answer> answers) {
    /**
     * One answer.
     *
     * @param seq the window's own number of this answer: 1, 2, 3 …; asked again with the same content it gets the same receipt
     */
    @Serdeable
    record Answer(
            @Min(1) @Max(1_000_000) long seq,
            @Min(1) @Max(1000) int slot,
            @NotNull @Valid Response response) {}

    /**
     * The acknowledgement, after the commit.
     *
     * @param receipts in the order of the answers
     * @param deadlineAt the present deadline
     */
    @Serdeable
    record SavedView(List<Receipt> receipts, Instant deadlineAt, Instant serverTime) {}

    /**
     * The proof that an answer was saved.
     *
     * @param answerHash SHA-256 of the answer's canonical JSON, 64 hexadecimal digits
     * @param serverTime when, by the database's clock
     * @param receipt a keyed code over attempt, number, question, hash and time
     */
    @Serdeable
    record Receipt(long seq, long serverSeq, int slot, String answerHash, Instant serverTime, String receipt) {}
}
