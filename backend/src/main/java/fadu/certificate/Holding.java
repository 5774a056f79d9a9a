package fadu.certificate;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Holds on a certificate, within the caller's transaction. While one stands it is neither renewed nor exchanged, nor does
 * its holder get another.
 */
@Singleton
public class Holding {
    private final Certificates certificates;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Holding(Certificates certificates, Audit audit, Tx tx, Clock clock) {
        this.certificates = certificates;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Places a hold; a second one of the same holder changes nothing.
     *
     * @param holder who holds it, e.g. {@code case:17}; at most 120 characters
     * @param reason in words, at most 200 characters
     */
    public void place(Actor actor, long certificateId, String holder, String reason) {
        tx.requireOpen();
        var certificate = certificates.lock(certificateId).orElseThrow();
        if (certificates.standingHolds(certificateId, holder) == 0) {
            certificates.addHold(certificateId, holder, reason, clock.now());
            certificates.repeatHold(certificateId);
            append(actor, "certificate.hold", certificate, holder, reason);
        }
    }

    /** Ends the holder's hold; where none stands nothing changes. */
    public void release(Actor actor, long certificateId, String holder, String reason) {
        tx.requireOpen();
        var certificate = certificates.lock(certificateId).orElseThrow();
        if (certificates.endHold(certificateId, holder, clock.now()) > 0) {
            certificates.repeatHold(certificateId);
            append(actor, "certificate.release", certificate, holder, reason);
        }
    }

    private void append(Actor actor, String action, Certificate certificate, String holder, String reason) {
        audit.append(
                actor,
                action,
                "certificate:" + certificate.id(),
                certificate.unitId(),
                certificate.personId(),
                Map.of("number", certificate.number(), "holder", holder, "reason", reason));
    }
}
