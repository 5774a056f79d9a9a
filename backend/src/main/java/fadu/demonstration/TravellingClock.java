package fadu.demonstration;

import fadu.platform.time.Clock;
import fadu.platform.time.MovableClock;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Takes the present to days behind, so that use cases do then what they would have done then; only where the clock can be moved. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class TravellingClock {
    private final Optional<MovableClock> movable;
    private final Clock clock;
    private final JdbcOperations jdbc;

    TravellingClock(Optional<MovableClock> movable, Clock clock, JdbcOperations jdbc) {
        this.movable = movable;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** False where the clock stands fast. */
    boolean travels() {
        return movable.isPresent();
    }

    /** It is this moment now. */
    void to(LocalDate day, LocalTime time) {
        movable.ifPresent(
                each -> each.moveTo(day.atTime(time).atZone(Clock.ZONE).toInstant()));
    }

    /** Back to the machine's own time, to the microsecond; answers it. */
    Instant home() {
        movable.ifPresent(each -> {
            each.moveTo(each.raw());
            jdbc.execute(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE clock_offset SET offset_micros = 0 WHERE id = 1");
                }
            });
        });
        return clock.raw();
    }
}
