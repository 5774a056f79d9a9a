package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signing a case. The first signature freezes facts and evidence and has no effect. The second, by another person, is put on
 * the same verdict and on the same facts, computed anew; with it the decision takes effect, all in one transaction.
 */
@Singleton
public class Signing {
    private final Cases cases;
    private final EvidenceLines evidence;
    private final Dossiers dossiers;
    private final Signers signers;
    private final Deciding deciding;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Signing(
            Cases cases,
            EvidenceLines evidence,
            Dossiers dossiers,
            Signers signers,
            Deciding deciding,
            Audit audit,
            Tx tx,
            Clock clock) {
        this.cases = cases;
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.signers = signers;
        this.deciding = deciding;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Puts the caller's signature on the case: the first where nobody has signed, otherwise the second.
     *
     * @param key by which a repeated request gets the first one's answer; null for none
     */
    public Outcome<Signed> sign(Actor actor, @Nullable IdempotencyKey key, String caseId, Wish wish) {
        return tx.run(
                key,
                Signed.class,
                () -> cases.lock(actor.scope(), caseId)
                        .map(locked -> sign(actor, locked, wish))
                        .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    private Outcome<Signed> sign(Actor actor, LockedCase locked, Wish wish) {
        if (!locked.state().undecided()) {
            return Outcome.refused(ClearanceProblem.CASE_CLOSED);
        }
        if (locked.version() != wish.version()) {
            return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
        }
        return locked.state() == CaseState.OPEN
                ? signers.admit(actor, locked, Signers.FIRST).then(admitted -> first(actor, admitted, wish))
                : signers.admit(actor, locked, Signers.SECOND).then(admitted -> second(actor, admitted, wish));
    }

    private Outcome<Signed> first(Actor actor, LockedCase locked, Wish wish) {
        var dossier = dossiers.of(locked, clock.today());
        return fit(dossier, wish).then(fit -> {
            var text = dossier.facts().text();
            for (var piece : dossier.evidence()) {
                evidence.take(
                        locked.id(),
                        locked.round(),
                        piece.number(),
                        piece.kind(),
                        piece.title(),
                        piece.content(),
                        piece.hash(),
                        clock.now());
            }
            write(actor, locked, "FIRST", wish, text);
            cases.move(locked.id(), locked.version(), CaseState.SIGNED_ONCE, locked.round(), null, null);
            audit.append(
                    actor,
                    "clearance.sign",
                    "case:" + locked.id(),
                    locked.unitId(),
                    locked.personId(),
                    Map.of(
                            "number",
                            locked.number(),
                            "verdict",
                            wish.verdict().name(),
                            "facts",
                            Canonical.hash(text),
                            "round",
                            locked.round()));
            return Outcome.done(new Signed(locked.publicId(), CaseState.SIGNED_ONCE, null, List.of()));
        });
    }

    private Outcome<Signed> second(Actor actor, LockedCase locked, Wish wish) {
        var first = signature(locked);
        if (first.personId() == actor.personId()) {
            return Outcome.refused(ClearanceProblem.SIGNER_SAME_PERSON);
        }
        if (!signers.active(first.personId(), locked.unitId(), Signers.FIRST)) {
            return Outcome.refused(ClearanceProblem.FIRST_SIGNER_GONE);
        }
        var dossier = dossiers.of(locked, clock.today());
        var text = dossier.facts().text();
        if (!Canonical.hash(text).equals(first.factsHash())) {
            return Outcome.done(restart(actor, locked, Canonical.changes(first.facts(), text)));
        }
        if (!sameVerdict(first, wish)) {
            return Outcome.refused(
                    ClearanceProblem.VERDICTS_DIFFER, "verdict", first.verdict().zh());
        }
        return fit(dossier, wish).then(fit -> {
            write(actor, locked, "SECOND", wish, text);
            return deciding.decide(actor, locked, dossier, first, wish)
                    .map(decision -> new Signed(locked.publicId(), CaseState.DECIDED, decision, List.of()));
        });
    }

    /** The first signature was put on other facts: it no longer counts, and everybody reads what changed. */
    private Signed restart(Actor actor, LockedCase locked, List<Canonical.Change> changes) {
        cases.move(locked.id(), locked.version(), CaseState.OPEN, locked.round() + 1, null, null);
        cases.closeEmpty(List.of(locked.certificateId()), Cases.NO_FLAGS, clock.now());
        audit.append(
                actor,
                "clearance.restart",
                "case:" + locked.id(),
                locked.unitId(),
                locked.personId(),
                Map.of(
                        "number",
                        locked.number(),
                        "round",
                        locked.round() + 1,
                        "changed",
                        changes.stream().map(Canonical.Change::name).collect(Collectors.joining("、"))));
        return new Signed(locked.publicId(), CaseState.OPEN, null, changes);
    }

    private Outcome<Dossier> fit(Dossier dossier, Wish wish) {
        if (dossier.wanted().isEmpty()) {
            return Outcome.refused(ClearanceProblem.CASE_CAUSES_GONE);
        }
        if (!dossier.proposal().allowed().contains(wish.verdict())) {
            return Outcome.refused(
                    ClearanceProblem.VERDICT_NOT_OPEN, "verdict", wish.verdict().zh());
        }
        var until = wish.until();
        var today = clock.today();
        if (wish.verdict().untilNeeded()
                ? until == null || !until.isAfter(today) || until.isAfter(today.plusYears(2))
                : until != null) {
            return Outcome.refused(
                    ClearanceProblem.VERDICT_DATE, "verdict", wish.verdict().zh());
        }
        boolean answersYears = wish.verdict() == Verdict.CLEAR && dossier.hasClosedYears();
        if (answersYears != (wish.years() != null)) {
            return Outcome.refused(ClearanceProblem.VERDICT_YEARS);
        }
        return Outcome.done(dossier);
    }

    private static boolean sameVerdict(SignatureRow first, Wish wish) {
        return first.verdict() == wish.verdict()
                && Objects.equals(first.untilDate(), wish.until())
                && Objects.equals(first.years(), wish.years());
    }

    private SignatureRow signature(LockedCase locked) {
        return cases.signatures(locked.id()).stream()
                .filter(each -> each.round() == locked.round() && each.place().equals("FIRST"))
                .findFirst()
                .orElseThrow();
    }

    private void write(Actor actor, LockedCase locked, String place, Wish wish, String facts) {
        cases.sign(
                locked.id(),
                locked.round(),
                place,
                actor.personId(),
                wish.verdict(),
                wish.until(),
                wish.years(),
                wish.reason().strip(),
                facts,
                Canonical.hash(facts),
                clock.now());
    }
}
