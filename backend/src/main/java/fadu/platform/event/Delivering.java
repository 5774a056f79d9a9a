package fadu.platform.event;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what waits in the outbox. Any node may deliver; the receipts make it count once. */
@Singleton
public class Delivering {
    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final OutboxRows outbox;
    private final List<Listener<?>> listeners;
    private final Tx tx;
    private final ObjectMapper json;
    private final Clock clock;

    Delivering(OutboxRows outbox, List<Listener<?>> listeners, Tx tx, ObjectMapper json, Clock clock) {
        this.outbox = outbox;
        this.listeners = listeners;
        this.tx = tx;
        this.json = json;
        this.clock = clock;
    }

    /** Delivers everything that is due; returns how many announcements were heard by all their listeners. */
    public int deliverDue() {
        int delivered = 0;
        List<OutboxRow> due;
        do {
            due = outbox.due(clock.raw());
            for (var row : due) {
                if (deliver(row)) {
                    delivered++;
                }
            }
        } while (due.size() == 100);
        return delivered;
    }

    /** How many announcements wait. */
    public long waiting() {
        return outbox.waiting();
    }

    /** How many seconds ago the oldest waiting announcement was made; 0 when none waits. */
    public long oldestSeconds() {
        return outbox.oldest()
                .map(at -> Math.max(0, Duration.between(at, clock.raw()).toSeconds()))
                .orElse(0L);
    }

    private boolean deliver(OutboxRow row) {
        var faults = new ArrayList<String>();
        for (var listener : listeners) {
            if (listener.topic().getName().equals(row.topic())) {
                try {
                    hear(listener, row);
                } catch (RuntimeException e) {
                    LOG.warn(
                            "listener {} failed on announcement {}; it will be tried again",
                            listener.name(),
                            row.id(),
                            e);
                    faults.add(listener.name() + ": " + e.getClass().getSimpleName());
                }
            }
        }
        if (faults.isEmpty()) {
            outbox.delivered(row.id(), clock.raw());
            return true;
        }
        var wait = Duration.ofSeconds(Math.min(3600, 2L << Math.min(row.attempts(), 10)));
        outbox.later(row.id(), clock.raw().plus(wait), String.join("; ", faults));
        return false;
    }

    private <E> void hear(Listener<E> listener, OutboxRow row) {
        tx.write(() -> {
            if (outbox.receipt(listener.name(), row.id(), clock.raw()) == 1) {
                listener.hear(read(row.payload(), listener.topic()));
            }
            return true;
        });
    }

    private <E> E read(String payload, Class<E> type) {
        try {
            return Objects.requireNonNull(json.readValue(payload, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
