package fadu.platform.event;

import fadu.platform.db.Expiring;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Announcements that everybody has heard, with their receipts. What is not delivered stays, however old it is. */
@Singleton
final class ExpiredAnnouncements implements Expiring {
    private final OutboxRows outbox;
    private final List<String> listeners;
    private final Duration keep;

    ExpiredAnnouncements(
            OutboxRows outbox, List<Listener<?>> listeners, @Value("${fadu.keep.announcements:30d}") Duration keep) {
        this.outbox = outbox;
        this.listeners = listeners.stream().map(Listener::name).toList();
        this.keep = keep;
    }

    @Override
    public String name() {
        return "announcements";
    }

    @Override
    public String zh() {
        return "已送达的内部通告";
    }

    @Override
    public int clear(Instant now, int most) {
        var ids = outbox.deliveredBefore(now.minus(keep), most);
        if (ids.isEmpty()) {
            return 0;
        }
        if (!listeners.isEmpty()) {
            outbox.clearReceipts(listeners, ids);
        }
        return outbox.clear(ids);
    }
}
