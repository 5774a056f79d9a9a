package fadu.certificate;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Issuing a new certificate behind the gate. */
@Singleton
public class IssuingCertificate {
    /** How many years a certificate without a rule may last. */
    static final int MOST_YEARS = 20;

    private final Certificates certificates;
    private final IssueGate gate;
    private final Numbering numbering;
    private final People people;
    private final EffectiveRules rules;
    private final Audit audit;
    private final Events events;
    private final Tx tx;
    private final Clock clock;

    IssuingCertificate(
            Certificates certificates,
            IssueGate gate,
            Numbering numbering,
            People people,
            EffectiveRules rules,
            Audit audit,
            Events events,
            Tx tx,
            Clock clock) {
        this.certificates = certificates;
        this.gate = gate;
        this.numbering = numbering;
        this.people = people;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.tx = tx;
        this.clock = clock;
    }

    /** Each condition of the gate for a person in scope, met or not. */
    public Outcome<List<IssueGate.Finding>> look(Actor actor, String personId, String kindCode) {
        var kind = certificates.kind(kindCode).orElse(null);
        if (kind == null) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_KIND_UNKNOWN);
        }
        return people.byPublicId(actor.scope(), personId)
                .map(person -> Outcome.done(gate.look(actor, person, kind, clock.today(), 0, true)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Issues one when the gate is open; the outcome is its public id. */
    public Outcome<String> issue(Actor actor, Wish wish) {
        var kind = certificates.kind(wish.kind()).orElse(null);
        if (kind == null) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_KIND_UNKNOWN);
        }
        return tx.run(() -> {
            var person = locked(actor, wish.personId());
            if (person == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var findings = gate.look(actor, person, kind, clock.today(), 0, true);
            if (!IssueGate.open(findings)) {
                return new Outcome.Refused<>(IssueGate.shut(findings));
            }
            var held = rules.at(person.unitId(), clock.today());
            return lastDay(held, wish.validFrom(), wish.validTo())
                    .then(last -> numbering
                            .take(kind, clock.today().getYear(), issuer(held), wish.number())
                            .then(number -> Outcome.done(
                                    add(actor, person, kind, number, wish.area(), wish.validFrom(), last, null))));
        });
    }

    /** The person in scope, read again after their row was locked. */
    private @Nullable PersonBrief locked(Actor actor, String personId) {
        return people.byPublicId(actor.scope(), personId)
                .flatMap(found -> certificates.lockPerson(found.id()))
                .flatMap(id -> people.byPublicId(actor.scope(), personId))
                .orElse(null);
    }

    /** The last day of a new term: what the rule set's years give, or the given one where it names none. */
    Outcome<LocalDate> lastDay(Rules held, LocalDate from, @Nullable LocalDate given) {
        if (from.isBefore(clock.today()) || from.isAfter(clock.today().plusYears(1))) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_TERM);
        }
        var years = held.certificateYears().map(Sourced::value);
        var longest = from.plusYears(years.orElse(MOST_YEARS)).minusDays(1);
        if (given == null) {
            return years.isPresent()
                    ? Outcome.done(longest)
                    : Outcome.refused(CertificateProblem.CERTIFICATE_TERM_NEEDED);
        }
        return given.isAfter(from) && !given.isAfter(longest)
                ? Outcome.done(given)
                : Outcome.refused(CertificateProblem.CERTIFICATE_TERM);
    }

    /** What the rule set names as issuer; empty for none. */
    static String issuer(Rules held) {
        return held.issuer().map(Sourced::value).orElse("");
    }

    /** Puts a certificate on record with its first state and its card at the issuer; returns its public id. */
    String add(
            Actor actor,
            PersonBrief person,
            CertificateKind kind,
            String number,
            @Nullable String area,
            LocalDate from,
            LocalDate to,
            @Nullable Long replacesId) {
        var publicId = PublicIds.next();
        var today = clock.today();
        certificates.add(new NewCertificate(
                publicId,
                kind.code(),
                number,
                person.id(),
                "ISSUED",
                "本系统核发",
                person.category(),
                area,
                today,
                from,
                to,
                replacesId));
        long id = certificates.keyOf(publicId).orElseThrow();
        certificates.addState(id, CertificateState.VALID, from, null, "核发", null, clock.now(), actor.personId());
        certificates.addCustody(id, CustodyPlace.ISSUER, clock.now(), actor.personId(), null, null);
        audit.append(
                actor,
                "certificate.issue",
                "certificate:" + id,
                person.unitId(),
                person.id(),
                Map.of("kind", kind.code(), "number", number, "from", from.toString(), "to", to.toString()));
        events.announce(new CertificateStateChanged(
                id, publicId, person.id(), null, CertificateState.VALID.name(), from, null));
        return publicId;
    }

    /**
     * What to issue.
     *
     * @param validTo needed where the rule set names no years
     * @param number null lets the kind's template make one
     */
    public record Wish(
            String personId,
            String kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String area,
            @Nullable String number) {}
}
