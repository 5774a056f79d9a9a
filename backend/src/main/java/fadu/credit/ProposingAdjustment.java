package fadu.credit;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposing to change somebody's ledger by hand; nothing changes before a second person approves. */
@Singleton
public class ProposingAdjustment {
    private final Adjustments adjustments;
    private final Entries entries;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    ProposingAdjustment(Adjustments adjustments, Entries entries, People people, Audit audit, Clock clock, Tx tx) {
        this.adjustments = adjustments;
        this.entries = entries;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /**
     * Puts the proposal on record.
     *
     * @param reason 1 to 300 characters; it will stand in the statement
     * @return the proposal's public id
     */
    public Outcome<String> propose(
            @Nullable IdempotencyKey key, Actor actor, String personId, AdjustmentDraft draft, String reason) {
        return tx.run(key, String.class, () -> {
            var person = people.byPublicId(actor.scope(), personId).orElse(null);
            if (person == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var objection = objection(actor, person, draft);
            return objection.isPresent()
                    ? new Outcome.Refused<>(objection.get())
                    : Outcome.done(record(actor, person, draft, reason));
        });
    }

    private Optional<Refusal> objection(Actor actor, PersonBrief person, AdjustmentDraft draft) {
        if (person.id() == actor.personId()) {
            return Optional.of(Refusal.of(CreditProblem.ADJUSTMENT_OF_ONESELF));
        }
        return switch (draft) {
            case AdjustmentDraft.Reversal(long entryId) ->
                entries.live(person.id(), entryId).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CreditProblem.ENTRY_NOT_REVERSIBLE));
            case AdjustmentDraft.Amount amount -> {
                if (amount.hundredths() == 0 && amount.halves().isEmpty()) {
                    yield Optional.of(Refusal.of(CreditProblem.ADJUSTMENT_EMPTY));
                }
                yield amount.earnedOn().isAfter(clock.today())
                        ? Optional.of(Refusal.of(CreditProblem.ADJUSTMENT_IN_FUTURE))
                        : Optional.empty();
            }
        };
    }

    private String record(Actor actor, PersonBrief person, AdjustmentDraft draft, String reason) {
        var publicId = PublicIds.next();
        switch (draft) {
            case AdjustmentDraft.Reversal(long entryId) ->
                adjustments.insert(
                        publicId,
                        person.id(),
                        EntryKind.REVERSE,
                        entryId,
                        null,
                        null,
                        null,
                        null,
                        null,
                        reason,
                        actor.personId(),
                        clock.now());
            case AdjustmentDraft.Amount amount ->
                adjustments.insert(
                        publicId,
                        person.id(),
                        EntryKind.ADJUST,
                        null,
                        amount.subjectKind().name(),
                        amount.mode().name(),
                        amount.earnedOn(),
                        amount.hundredths(),
                        halves(amount),
                        reason,
                        actor.personId(),
                        clock.now());
        }
        var details = Map.of("adjustment", publicId, "what", draft.toString(), "reason", reason);
        audit.append(actor, "adjustment.propose", "adjustment:" + publicId, person.unitId(), person.id(), details);
        return publicId;
    }

    private static @Nullable String halves(AdjustmentDraft.Amount amount) {
        return amount.halves().isEmpty()
                ? null
                : amount.halves().stream().map(Half::name).collect(Collectors.joining(","));
    }
}
