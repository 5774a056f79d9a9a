package fadu.lecture;

import fadu.platform.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The facts that the words of a clash quote. */
public final class ClashWords {
    private static final DateTimeFormatter DAY_TIME =
            DateTimeFormatter.ofPattern("M-d HH:mm").withZone(Clock.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE);

    private ClashWords() {}

    /** The facts; the other lecture's name only where the organiser may read it. */
    public static Map<String, String> facts(Clash clash) {
        var subject = clash.subject();
        return Map.of(
                "subject", subject == null ? "" : subject,
                "title", clash.visible() ? "《" + clash.title() + "》" : "",
                "from", DAY_TIME.format(clash.startsAt()),
                "to", TIME.format(clash.endsAt()),
                "people", String.valueOf(clash.people()));
    }
}
