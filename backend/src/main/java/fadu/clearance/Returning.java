package fadu.clearance;

import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Returning a case that is signed once, with a reason: a new round begins and the first signature no longer counts. */
@Singleton
public class Returning {
    private final Cases cases;
    private final Signers signers;
    private final Sending sending;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Returning(Cases cases, Signers signers, Sending sending, Audit audit, Tx tx, Clock clock) {
        this.cases = cases;
        this.signers = signers;
        this.sending = sending;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Returns the case to the first signer. */
    public Outcome<String> returnCase(Actor actor, String caseId, String reason) {
        return tx.run(() -> cases.lock(actor.scope(), caseId)
                .map(locked -> returnCase(actor, locked, reason.strip()))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    private Outcome<String> returnCase(Actor actor, LockedCase locked, String reason) {
        if (!locked.state().undecided()) {
            return Outcome.refused(ClearanceProblem.CASE_CLOSED);
        }
        if (locked.state() == CaseState.OPEN) {
            return Outcome.refused(ClearanceProblem.CASE_NOT_SIGNED);
        }
        var first = cases.signatures(locked.id()).stream()
                .filter(each -> each.round() == locked.round() && each.place().equals("FIRST"))
                .findFirst()
                .orElseThrow();
        if (first.personId() == actor.personId()) {
            return Outcome.refused(ClearanceProblem.SIGNER_SAME_PERSON);
        }
        return signers.admit(actor, locked, Signers.SECOND).then(admitted -> {
            cases.sign(
                    locked.id(),
                    locked.round(),
                    "RETURN",
                    actor.personId(),
                    first.verdict(),
                    first.untilDate(),
                    first.years(),
                    reason,
                    first.facts(),
                    first.factsHash(),
                    clock.now());
            cases.move(locked.id(), locked.version(), CaseState.OPEN, locked.round() + 1, null, null);
            cases.closeEmpty(List.of(locked.certificateId()), Cases.NO_FLAGS, clock.now());
            sending.message(
                    first.personId(),
                    "clearance.returned",
                    "案件 " + locked.number() + " 已退回",
                    reason,
                    "/clearance/cases/" + locked.publicId(),
                    "clearance.returned:" + locked.id() + ":" + locked.round());
            audit.append(
                    actor,
                    "clearance.return",
                    "case:" + locked.id(),
                    locked.unitId(),
                    locked.personId(),
                    Map.of("number", locked.number(), "round", locked.round(), "reason", reason));
            return Outcome.done(locked.publicId());
        });
    }
}
