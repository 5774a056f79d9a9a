package fadu.platform.audit;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Appends audit events in the caller's transaction: no record, no change. Values named in {@code details} must hold no
 * personal data beyond names and ids; secrets never.
 */
@Singleton
public final class Audit {
    private final AuditEvents events;
    private final Tx tx;
    private final Clock clock;
    private final ObjectMapper json;

    Audit(AuditEvents events, Tx tx, Clock clock, ObjectMapper json) {
        this.events = events;
        this.tx = tx;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records one change.
     *
     * @param action verb and noun, e.g. {@code certificate.suspend}; its words stand in the front end's locale files
     * @param subject what was changed: kind and internal key, e.g. {@code certificate:42}
     * @param unitId the unit whose supervisors may read it
     * @param details what was before and after, and the reason
     */
    public void append(Actor actor, String action, String subject, long unitId, Map<String, ?> details) {
        append(actor, action, subject, unitId, null, details);
    }

    /** Like {@link #append(Actor, String, String, long, Map)} for a change that concerns one person. */
    public void append(
            Actor actor,
            String action,
            String subject,
            long unitId,
            @Nullable Long concernsPersonId,
            Map<String, ?> details) {
        tx.requireOpen();
        events.insert(
                clock.now(),
                actor.accountId() == 0 ? null : actor.accountId(),
                actor.personId() == 0 ? null : actor.personId(),
                actor.personName(),
                action,
                subject,
                unitId == 0 ? null : unitId,
                concernsPersonId,
                write(details),
                MDC.get("request"));
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
