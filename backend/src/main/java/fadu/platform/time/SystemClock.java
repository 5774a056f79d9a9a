package fadu.platform.time;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The production clock: no offset exists and none can be set. */
@Singleton
@Requires(property = "fadu.clock.movable", notEquals = "true")
final class SystemClock implements Clock {
    @Override
    public Instant now() {
        return raw();
    }

    @Override
    public Instant raw() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
