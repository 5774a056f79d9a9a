package fadu.certificate;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.qualification.Qualifications;
import jakarta.inject.Singleton;

/** Giving back a certificate that was taken back, once its holder has trained and passed again. */
@Singleton
public class ReturningCertificate {
    private final Certificates certificates;
    private final ChangingState changing;
    private final Qualifications qualifications;
    private final Tx tx;
    private final Clock clock;

    ReturningCertificate(
            Certificates certificates, ChangingState changing, Qualifications qualifications, Tx tx, Clock clock) {
        this.certificates = certificates;
        this.changing = changing;
        this.qualifications = qualifications;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Gives one in scope back: there must be a pass on record that is no older than the taking back.
     *
     * @param basis why, at most 300 characters
     * @param decisionRef the written decision
     */
    public Outcome<LiveCertificate> giveBack(Actor actor, String id, String basis, String decisionRef) {
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
            if (certificate.state() != CertificateState.TAKEN_BACK) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_NOT_TAKEN_BACK);
            }
            var today = clock.today();
            var since = certificates.latestStateFrom(certificate.id()).orElse(today);
            if (!qualifications.passedSince(certificate.personId(), since, today)) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_RETRAINING_MISSING, "since", since);
            }
            return changing.change(actor, certificate.id(), CertificateState.VALID, today, null, basis, decisionRef);
        });
    }
}
