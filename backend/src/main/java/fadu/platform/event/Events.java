package fadu.platform.event;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Announces to higher features what happened. The announcement is stored with the change and delivered after commit. */
@Singleton
public final class Events {
    private final OutboxRows outbox;
    private final Tx tx;
    private final ObjectMapper json;
    private final Clock clock;

    Events(OutboxRows outbox, Tx tx, ObjectMapper json, Clock clock) {
        this.outbox = outbox;
        this.tx = tx;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stores an announcement in the open transaction.
     *
     * @param event a {@code @Serdeable} record of the announcing feature; its class name is its topic, so a renamed record
     *     needs a migration of undelivered rows
     */
    public void announce(Object event) {
        tx.requireOpen();
        try {
            outbox.insert(event.getClass().getName(), json.writeValueAsString(event), clock.raw());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
