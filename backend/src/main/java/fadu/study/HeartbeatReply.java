package fadu.study;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a heartbeat.
 *
 * @param nonce what the next one has to carry
 * @param countedMillis what this one counted
 * @param lost what of it did not count
 * @param cutMillis how much of the claimed stretches was faster than play can be: it has to be played again
 * @param confirmedSeconds what counts of the lesson so far
 * @param covered what of a recording is covered
 * @param presence the presence check that waits for an answer; null for none
 * @param presenceSeconds how long it waits until time stops counting; 0 where it has stopped
 * @param mayComplete true where nothing is missing for the completion
 * @param full true where nothing more can be had from the lesson
 */
@Serdeable
public record HeartbeatReply(
        String nonce,
        long countedMillis,
        List<LostMillis> lost,
        long cutMillis,
        int confirmedSeconds,
        int declaredSeconds,
        List<CoveredSpan> covered,
        @Nullable String presence,
        int presenceSeconds,
        boolean mayComplete,
        boolean full) {
    /** Time that did not count. */
    @Serdeable
    public record LostMillis(LostReason reason, long millis) {}

    /** A stretch of a recording in milliseconds. */
    @Serdeable
    public record CoveredSpan(long from, long to) {}
}
