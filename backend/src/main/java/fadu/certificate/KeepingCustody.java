package fadu.certificate;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Noting where the physical card goes. */
@Singleton
public class KeepingCustody {
    private final Certificates certificates;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    KeepingCustody(Certificates certificates, Audit audit, Tx tx, Clock clock) {
        this.certificates = certificates;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Appends to the log of one in scope; a card that is there already is refused.
     *
     * @param handedBy who handed it over, at most 60 characters
     */
    public Outcome<Boolean> put(
            Actor actor, String id, CustodyPlace place, @Nullable String handedBy, @Nullable String note) {
        return tx.run(() -> {
            var certificate = certificates
                    .key(actor.scope(), id)
                    .flatMap(certificates::lock)
                    .orElse(null);
            if (certificate == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (certificate.personId() == actor.personId()) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_OWN);
            }
            if (certificates
                    .latestPlace(certificate.id())
                    .filter(place.name()::equals)
                    .isPresent()) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_CUSTODY_SAME);
            }
            certificates.addCustody(certificate.id(), place, clock.now(), actor.personId(), handedBy, note);
            audit.append(
                    actor,
                    "certificate.custody",
                    "certificate:" + certificate.id(),
                    certificate.unitId(),
                    certificate.personId(),
                    Map.of("number", certificate.number(), "place", place.name()));
            return Outcome.done(true);
        });
    }
}
