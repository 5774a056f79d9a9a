package fadu.notice;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends messages to inboxes, within the transaction of the use case that has something to say. */
@Singleton
public class Sending {
    private final Messages messages;
    private final Tx tx;
    private final Clock clock;

    Sending(Messages messages, Tx tx, Clock clock) {
        this.messages = messages;
        this.tx = tx;
        this.clock = clock;
    }

    /** Sends one message; the same key again sends nothing. See {@link Message} for the parts. */
    public void message(
            long personId, String topic, String title, String body, @Nullable String link, String dedupeKey) {
        messages(List.of(new Message(personId, topic, title, body, link, dedupeKey)));
    }

    /** Sends many; returns how many were new. Fails outside a transaction. */
    public int messages(List<Message> toSend) {
        tx.requireOpen();
        return toSend.isEmpty() ? 0 : messages.add(toSend, clock.now());
    }
}
