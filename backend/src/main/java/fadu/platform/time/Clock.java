package fadu.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only source of "now". The law year and every date a person reads are in {@link #ZONE}; the database keeps UTC.
 */
public interface Clock {
    /** Asia/Shanghai: the zone of every date and law year. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The present, shifted by the demonstration's offset where one exists; microsecond precision like the database's. */
    Instant now();

    /** The machine's own time, never shifted: for session expiry and for skew checks. */
    Instant raw();

    /** Today's date in {@link #ZONE}. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The date of an instant in {@link #ZONE}. */
    static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
