package fadu.paper;

import fadu.platform.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as the words of a refusal name them. */
final class PaperTimes {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clock.ZONE);

    private PaperTimes() {}

    static String shown(@Nullable Instant moment) {
        return moment == null ? "-" : SHOWN.format(moment);
    }
}
