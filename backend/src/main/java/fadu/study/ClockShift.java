package fadu.study;

import fadu.platform.time.MovableClock;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether the demonstration's clock can be moved here; only then does the database's offset row count. */
@Singleton
final class ClockShift {
    private final boolean movable;

    ClockShift(Optional<MovableClock> movable) {
        this.movable = movable.isPresent();
    }

    boolean isMovable() {
        return movable;
    }
}
