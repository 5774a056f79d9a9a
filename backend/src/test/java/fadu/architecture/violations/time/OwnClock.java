package fadu.architecture.violations.time;

import java.time.Instant;

/** Violates: asks the machine for the time. */
final class OwnClock {
    private OwnClock() {}

    static Instant time() {
        return Instant.now();
    }
}
