package fadu.certificate;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renewal, exchange and the replacement of a lost card. The old one is never deleted: it is cancelled where the new term
 * begins, and the new one names it.
 */
@Singleton
public class ReplacingCertificate {
    private final Certificates certificates;
    private final IssuingCertificate issuing;
    private final ChangingState changing;
    private final IssueGate gate;
    private final Numbering numbering;
    private final People people;
    private final EffectiveRules rules;
    private final Tx tx;
    private final Clock clock;

    ReplacingCertificate(
            Certificates certificates,
            IssuingCertificate issuing,
            ChangingState changing,
            IssueGate gate,
            Numbering numbering,
            People people,
            EffectiveRules rules,
            Tx tx,
            Clock clock) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.changing = changing;
        this.gate = gate;
        this.numbering = numbering;
        this.people = people;
        this.rules = rules;
        this.tx = tx;
        this.clock = clock;
    }

    /** Replaces one in scope; the outcome is the new one's public id. */
    public Outcome<String> replace(Actor actor, String id, Wish wish) {
        return tx.run(() -> {
            var old = certificates
                    .key(actor.scope(), id)
                    .flatMap(certificates::lock)
                    .orElse(null);
            if (old == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (certificates.lockPerson(old.personId()).isEmpty()) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var person = people.briefs(List.of(old.personId())).get(old.personId());
            if (person == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return allowed(old, wish).then(fine -> replace(actor, old, person, wish));
        });
    }

    private Outcome<Boolean> allowed(Certificate old, Wish wish) {
        if (certificates.replacements(old.id()) > 0) {
            return Outcome.refused(CertificateProblem.CERTIFICATE_REPLACED_ALREADY);
        }
        boolean running = old.validTo().isAfter(clock.today());
        return old.state() == CertificateState.VALID && (running || wish.why() == Replacement.RENEWAL)
                ? Outcome.done(true)
                : Outcome.refused(
                        CertificateProblem.CERTIFICATE_NOT_REPLACEABLE,
                        "state",
                        running ? old.state().name() : "EXPIRED");
    }

    private Outcome<String> replace(Actor actor, Certificate old, PersonBrief person, Wish wish) {
        var today = clock.today();
        var kind = certificates.kind(old.kind()).orElseThrow();
        var held = rules.at(person.unitId(), today);
        boolean renewal = wish.why() == Replacement.RENEWAL;
        boolean passNeeded =
                renewal && held.passRequiredAtRenewal().map(Sourced::value).orElse(false);
        var findings = gate.look(actor, person, kind, today, old.id(), passNeeded);
        if (!IssueGate.open(findings)) {
            return new Outcome.Refused<>(IssueGate.shut(findings));
        }
        var term = renewal ? newTerm(old, held, wish) : Outcome.done(new Term(today, old.validTo()));
        return term.then(given -> numbering
                .take(kind, today.getYear(), IssuingCertificate.issuer(held), wish.number())
                .then(number -> {
                    var publicId =
                            issuing.add(actor, person, kind, number, old.area(), given.from(), given.to(), old.id());
                    if (!given.from().isAfter(today)) {
                        end(actor, old, wish);
                    }
                    return Outcome.done(publicId);
                }));
    }

    private void end(Actor actor, Certificate old, Wish wish) {
        changing.record(
                actor,
                old,
                CertificateState.CANCELLED,
                clock.today(),
                null,
                wish.why().zh() + "：" + wish.basis(),
                null);
        if (wish.why() == Replacement.LOST) {
            certificates.addCustody(old.id(), CustodyPlace.LOST, clock.now(), actor.personId(), null, wish.basis());
        }
    }

    /** A renewal begins on the day after the old term, or earlier when wished, and not before the rule set's lead time. */
    private Outcome<Term> newTerm(Certificate old, Rules held, Wish wish) {
        var today = clock.today();
        var lead = held.leadMonths().map(Sourced::value);
        if (lead.isPresent() && today.isBefore(old.validTo().minusMonths(lead.get()))) {
            return Outcome.refused(
                    CertificateProblem.CERTIFICATE_RENEWAL_EARLY,
                    "from",
                    old.validTo().minusMonths(lead.get()));
        }
        var next = old.validTo().isBefore(today) ? today : old.validTo().plusDays(1);
        var from = wish.validFrom() == null ? next : wish.validFrom();
        return from.isAfter(next)
                ? Outcome.refused(CertificateProblem.CERTIFICATE_TERM)
                : issuing.lastDay(held, from, wish.validTo()).map(to -> new Term(from, to));
    }

    private record Term(LocalDate from, LocalDate to) {}

    /**
     * What to replace it by.
     *
     * @param validFrom a renewal's first day; null for the day after the old term
     * @param validTo a renewal's last day; needed where the rule set names no years
     * @param basis why, at most 200 characters
     */
    public record Wish(
            Replacement why,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String number,
            String basis) {}
}
