package fadu.platform.time;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The clock of demonstrations and tests: one offset row in the database moves it for every node. Exists only where
 * {@code fadu.clock.movable} is true, so that production has no row to change.
 */
@Singleton
@Requires(property = "fadu.clock.movable", value = "true")
public final class MovableClock implements Clock {
    private static final long REFRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final ClockOffsets offsets;
    private volatile Duration offset = Duration.ZERO;
    private volatile long readAt = System.nanoTime() - REFRESH_NANOS - 1;

    MovableClock(ClockOffsets offsets) {
        this.offsets = offsets;
    }

    @Override
    public Instant now() {
        if (System.nanoTime() - readAt > REFRESH_NANOS) {
            offset = Duration.of(offsets.current().orElse(0L), ChronoUnit.MICROS);
            readAt = System.nanoTime();
        }
        return raw().plus(offset);
    }

    @Override
    public Instant raw() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves the present to the given instant on every node within a second; on this one at once. */
    public void moveTo(Instant instant) {
        var moved = Duration.between(raw(), instant);
        offsets.set(moved.toNanos() / 1000);
        offset = moved;
        readAt = System.nanoTime();
    }
}
