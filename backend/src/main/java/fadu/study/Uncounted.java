package fadu.study;

import java.util.EnumMap;
import java.util.Map;

/** Time that did not count, by reason, milliseconds. */
public record Uncounted(
        long hidden, long interrupted, long presence, long paused, long repeated, long beyond, long elsewhere) {
    /** Nothing was lost. */
    public static final Uncounted NONE = new Uncounted(0, 0, 0, 0, 0, 0, 0);

    /** All of it. */
    public long total() {
        return hidden + interrupted + presence + paused + repeated + beyond + elsewhere;
    }

    /** What was lost for each reason that took something. */
    public Map<LostReason, Long> byReason() {
        var found = new EnumMap<LostReason, Long>(LostReason.class);
        found.put(LostReason.HIDDEN, hidden);
        found.put(LostReason.INTERRUPTED, interrupted);
        found.put(LostReason.PRESENCE, presence);
        found.put(LostReason.PAUSED, paused);
        found.put(LostReason.REPEATED, repeated);
        found.put(LostReason.BEYOND, beyond);
        found.put(LostReason.ELSEWHERE, elsewhere);
        found.values().removeIf(millis -> millis == 0);
        return found;
    }
}
