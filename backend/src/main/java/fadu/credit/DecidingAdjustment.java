package fadu.credit;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deciding a proposed adjustment: approved by a second person it enters the ledger, at once and in the same transaction. */
@Singleton
public class DecidingAdjustment {
    private static final String SOURCE = "ADJUSTMENT";

    private final Adjustments adjustments;
    private final Posting posting;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    DecidingAdjustment(Adjustments adjustments, Posting posting, Audit audit, Clock clock, Tx tx) {
        this.adjustments = adjustments;
        this.posting = posting;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Approves and posts. */
    public Outcome<Adjustment> approve(Actor actor, String publicId, @Nullable String answer) {
        return decide(actor, publicId, AdjustmentState.APPROVED, answer);
    }

    /** Refuses; the ledger stays as it is. */
    public Outcome<Adjustment> refuse(Actor actor, String publicId, @Nullable String answer) {
        return decide(actor, publicId, AdjustmentState.REFUSED, answer);
    }

    /** Takes one's own proposal back. */
    public Outcome<Adjustment> withdraw(Actor actor, String publicId) {
        return decide(actor, publicId, AdjustmentState.WITHDRAWN, null);
    }

    private Outcome<Adjustment> decide(
            Actor actor, String publicId, AdjustmentState decision, @Nullable String answer) {
        return tx.run(() -> {
            var found = adjustments.find(actor.scope(), publicId).orElse(null);
            if (found == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var problem = objection(actor, found, decision);
            if (problem != null) {
                return Outcome.refused(problem);
            }
            if (decision == AdjustmentState.APPROVED && post(found, actor.personId()) == 0) {
                return Outcome.refused(CreditProblem.ENTRY_NOT_REVERSIBLE);
            }
            adjustments.decide(found.id(), decision, actor.personId(), clock.now(), answer);
            audit.append(
                    actor,
                    "adjustment." + verb(decision),
                    "adjustment:" + publicId,
                    found.unitId(),
                    found.personId(),
                    Map.of("reason", found.reason(), "answer", answer == null ? "" : answer));
            return Outcome.done(adjustments.find(actor.scope(), publicId).orElseThrow());
        });
    }

    private @Nullable CreditProblem objection(Actor actor, Adjustment found, AdjustmentState decision) {
        if (!adjustments.lock(found.id()).orElseThrow().equals(AdjustmentState.PROPOSED.name())) {
            return CreditProblem.ADJUSTMENT_DECIDED;
        }
        boolean own = found.proposedBy() == actor.personId();
        if (decision == AdjustmentState.WITHDRAWN) {
            return own ? null : CreditProblem.ADJUSTMENT_NOT_YOURS;
        }
        if (own) {
            return CreditProblem.ADJUSTMENT_NEEDS_SECOND_PERSON;
        }
        return found.personId() == actor.personId() ? CreditProblem.ADJUSTMENT_OF_ONESELF : null;
    }

    private int post(Adjustment found, long approvedBy) {
        var entryId = found.entryId();
        if (entryId != null) {
            return posting.reverseEntry(entryId, found.reason(), found.proposedBy(), approvedBy);
        }
        var day = Objects.requireNonNull(found.earnedOn());
        Set<HalfDay> halfDays = found.halves() == null
                ? Set.of()
                : Arrays.stream(found.halves().split(",", -1))
                        .map(half -> new HalfDay(day, Half.valueOf(half)))
                        .collect(Collectors.toSet());
        var adjustment = new Earned(
                found.personId(),
                Objects.requireNonNull(found.subjectKind()),
                Objects.requireNonNull(found.mode()),
                day,
                0,
                Objects.requireNonNull(found.hundredths()),
                halfDays,
                SOURCE,
                found.publicId(),
                "1",
                "手工调整",
                found.proposerName() + "提出，第二人复核后记入：" + found.reason(),
                null);
        return posting.adjust(adjustment, found.reason(), found.proposedBy(), approvedBy);
    }

    private static String verb(AdjustmentState decision) {
        return switch (decision) {
            case APPROVED -> "approve";
            case REFUSED -> "refuse";
            case WITHDRAWN -> "withdraw";
            case PROPOSED -> throw new IllegalArgumentException("proposing is no decision");
        };
    }
}
