package fadu.study.web;

import fadu.study.Heartbeat;
import fadu.study.Stretch;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says since its last heartbeat: hints that can only lower what counts, never raise it above the server's time.
 *
 * @param nonce from the last reply
 * @param spans stretches of the recording that were played, milliseconds; empty for a text
 * @param positionMillis where one is now: the recording's position, or the depth of reading in a text, thousandths
 * @param hiddenMillis how long the page was hidden since the last heartbeat
 * @param presence the open presence check's token, when it was answered
 * @param leaving true for the last one of a session
 */
@Serdeable
record HeartbeatRequest(
        @NotBlank @Size(max = 26) String session,
        @NotBlank @Size(max = 40) String nonce,
        @Nullable @Size(max = 40) List<@Valid SpanRequest> spans,
        @Min(0) @Max(Stretch.LONGEST) long positionMillis,
        @Min(0) @Max(Stretch.LONGEST) long hiddenMillis,
        @Nullable @Size(max = 40) String presence,
        @Nullable Boolean leaving) {
    Heartbeat beat() {
        var played = spans == null
                ? List.<Stretch>of()
                : spans.stream()
                        .filter(span -> span.to() > span.from())
                        .map(span -> new Stretch(span.from(), span.to()))
                        .toList();
        return new Heartbeat(
                session, nonce, played, positionMillis, hiddenMillis, presence, Boolean.TRUE.equals(leaving));
    }

    /** A stretch that was played. */
    @Serdeable
    record SpanRequest(
            @Min(0) @Max(Stretch.LONGEST) long from,
            @Min(0) @Max(Stretch.LONGEST) long to) {}
}
