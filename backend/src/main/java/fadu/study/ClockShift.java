package fadu.study;

import fadu.platform.time.Clock;
import fadu.platform.time.MovableClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far the demonstration's clock stands from the machine's; nothing where the clock cannot be moved. */
@Singleton
final class ClockShift {
    private static final long GRAIN = 100_000;

    private final boolean movable;
    private final Clock clock;

    ClockShift(Optional<MovableClock> movable, Clock clock) {
        this.movable = movable.isPresent();
        this.clock = clock;
    }

    /** The shift behind a present just read, in microseconds to a tenth of a second, so that reading twice adds nothing. */
    long micros(Instant now) {
        if (!movable) {
            return 0;
        }
        long micros = Duration.between(clock.raw(), now).toNanos() / 1000;
        return Math.round((double) micros / GRAIN) * GRAIN;
    }
}
