package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Withdrawing one flag with a reason, by a reviewer who is not its holder. It stays withdrawn for its law year unless the
 * shortage grows; a case left without flags closes.
 */
@Singleton
public class WithdrawingFlag {
    private final Flags flags;
    private final Cases cases;
    private final Signers signers;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    WithdrawingFlag(Flags flags, Cases cases, Signers signers, Audit audit, Tx tx, Clock clock) {
        this.flags = flags;
        this.cases = cases;
        this.signers = signers;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Withdraws the flag. */
    public Outcome<FlagRow> withdraw(Actor actor, String flagId, String reason) {
        return tx.run(() -> {
            var flag = flags.find(actor.scope(), flagId).orElse(null);
            if (flag == null || flag.caseId() == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return cases.lock(flag.caseId())
                    .map(locked -> signers.admit(actor, locked, Signers.FIRST)
                            .then(admitted -> withdraw(actor, flag, admitted, reason.strip())))
                    .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
        });
    }

    private Outcome<FlagRow> withdraw(Actor actor, FlagRow flag, LockedCase locked, String reason) {
        if (locked.state() == CaseState.SIGNED_ONCE) {
            return Outcome.refused(ClearanceProblem.FLAG_UNDER_SIGNATURE);
        }
        if (flag.closedAt() != null) {
            return Outcome.refused(ClearanceProblem.FLAG_CLOSED);
        }
        if (!locked.state().undecided()) {
            return Outcome.refused(ClearanceProblem.FLAG_UNDER_DECISION);
        }
        var at = clock.now();
        if (flags.withdraw(flag.id(), reason, at, actor.personId()) == 0) {
            return Outcome.refused(ClearanceProblem.FLAG_CLOSED);
        }
        cases.touch(List.of(locked.certificateId()));
        cases.closeEmpty(List.of(locked.certificateId()), Cases.NO_FLAGS, at);
        audit.append(
                actor,
                "clearance.flag.withdraw",
                "flag:" + flag.id(),
                locked.unitId(),
                locked.personId(),
                Map.of("case", locked.number(), "ground", flag.ground(), "year", flag.lawYear(), "reason", reason));
        return Outcome.done(flags.find(actor.scope(), flag.publicId()).orElseThrow());
    }
}
