package fadu.certificate;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a certificate a new dated state, within the transaction of the decision behind it. */
@Singleton
public class ChangingState {
    private final Certificates certificates;
    private final Audit audit;
    private final Events events;
    private final Tx tx;
    private final Clock clock;

    ChangingState(Certificates certificates, Audit audit, Events events, Tx tx, Clock clock) {
        this.certificates = certificates;
        this.audit = audit;
        this.events = events;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Changes the state as {@link CertificateState#allows} says; to the state it has already is refused.
     *
     * @param from the first day of the new state: not in the future, not before the present state began
     * @param until the last day of a suspension, which then ends by itself; null for one without an end and for others
     * @param basis the clause and the reason, at most 300 characters
     * @param decisionRef the written decision, at most 120 characters
     */
    public Outcome<LiveCertificate> change(
            Actor actor,
            long certificateId,
            CertificateState to,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            String decisionRef) {
        tx.requireOpen();
        var certificate = certificates.lock(certificateId).orElse(null);
        if (certificate == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (!certificate.state().allows(to)) {
            return Outcome.refused(
                    CertificateProblem.CERTIFICATE_STATE_FORBIDDEN,
                    Map.of("before", certificate.state().name(), "after", to.name()));
        }
        if (until != null && (to != CertificateState.SUSPENDED || until.isBefore(from))) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_STATE_UNTIL);
        }
        var earliest = certificates.latestStateFrom(certificateId).orElse(from);
        if (from.isAfter(clock.today()) || from.isBefore(earliest)) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_STATE_DATE, "earliest", earliest);
        }
        record(actor, certificate, to, from, until, basis, decisionRef);
        return Outcome.done(certificates.lock(certificateId).orElseThrow().live());
    }

    /**
     * Gives back what a decision took that an upheld appeal has revised, whatever the state is: a cancelled certificate too.
     * History stays; this is one more dated state.
     *
     * @param suspendedUntil the last day of an earlier suspension that still runs; null makes it valid
     */
    public Outcome<LiveCertificate> reinstate(
            Actor actor,
            long certificateId,
            LocalDate from,
            @Nullable LocalDate suspendedUntil,
            String basis,
            String decisionRef) {
        tx.requireOpen();
        var certificate = certificates.lock(certificateId).orElse(null);
        if (certificate == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var to = suspendedUntil == null ? CertificateState.VALID : CertificateState.SUSPENDED;
        record(actor, certificate, to, from, suspendedUntil, basis, decisionRef);
        return Outcome.done(certificates.lock(certificateId).orElseThrow().live());
    }

    /** Writes the change of a locked certificate: dated state, repeated columns, audit, announcement. */
    void record(
            Actor actor,
            Certificate certificate,
            CertificateState to,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String decisionRef) {
        certificates.addState(
                certificate.id(),
                to,
                from,
                until,
                basis,
                decisionRef,
                clock.now(),
                actor.personId() == 0 ? null : actor.personId());
        certificates.setState(certificate.id(), to, until);
        var details = new HashMap<String, Object>();
        details.put("number", certificate.number());
        details.put("before", certificate.state().name());
        details.put("after", to.name());
        details.put("from", from.toString());
        details.put("basis", basis);
        if (until != null) {
            details.put("until", until.toString());
        }
        if (decisionRef != null) {
            details.put("decision", decisionRef);
        }
        audit.append(
                actor,
                "certificate.state",
                "certificate:" + certificate.id(),
                certificate.unitId(),
                certificate.personId(),
                details);
        events.announce(new CertificateStateChanged(
                certificate.id(),
                certificate.publicId(),
                certificate.personId(),
                certificate.state().name(),
                to.name(),
                from,
                decisionRef));
    }
}
