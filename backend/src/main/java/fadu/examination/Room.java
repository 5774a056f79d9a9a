package fadu.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with all that its room shows.
 *
 * @param slots empty once the attempt is over
 */
public record Room(AttemptRow attempt, RoomLine line, List<ShownSlot> slots, List<CurrentAnswer> answers) {
    /** The earliest time to hand in; null where any time will do. */
    public @Nullable Instant mayHandInFrom() {
        var minutes = line.earliestHandInMinutes();
        return minutes == null ? null : attempt.startedAt().plus(Duration.ofMinutes(minutes));
    }

    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(line.opensAt(), line.number());
    }
}
