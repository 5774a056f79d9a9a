package fadu.demonstration;

import fadu.platform.time.Clock;
import fadu.platform.time.MovableClock;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Takes the present to days behind, so that use cases do then what they would have done then; only where the clock can be moved. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class TravellingClock {
    private final Optional<MovableClock> clock;
    private final JdbcOperations jdbc;

    TravellingClock(Optional<MovableClock> clock, JdbcOperations jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** False where the clock stands fast. */
    boolean travels() {
        return clock.isPresent();
    }

    /** It is this moment now. */
    void to(LocalDate day, LocalTime time) {
        clock.ifPresent(
                movable -> movable.moveTo(day.atTime(time).atZone(Clock.ZONE).toInstant()));
    }

    /** Back to the machine's own time, to the microsecond. */
    void home() {
        clock.ifPresent(movable -> {
            movable.moveTo(movable.raw());
            jdbc.execute(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE clock_offset SET offset_micros = 0 WHERE id = 1");
                }
            });
        });
    }
}
