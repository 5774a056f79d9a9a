package fadu.paper;

import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The present by the database's clock, shifted by the demonstration's offset like every other present. */
@Singleton
class DatabaseNow {
    private final Papers papers;
    private final Clock clock;

    DatabaseNow(Papers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /** Asking the shifted clock before the raw one makes the offset a hair too small, never too large: nothing opens early. */
    Instant get() {
        var shifted = clock.now();
        var offset = Duration.between(clock.raw(), shifted);
        return papers.databaseTime().plus(offset);
    }
}
