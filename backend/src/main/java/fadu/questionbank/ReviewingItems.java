package fadu.questionbank;

import fadu.exams.bank.BankAction;
import fadu.exams.bank.BankStage;
import fadu.exams.bank.BankStages;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A second person, who wrote no part of the version, finds it right or sends it back. */
@Singleton
public class ReviewingItems {
    private final Items items;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ReviewingItems(Items items, Audit audit, Tx tx, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Puts a finding on record.
     *
     * @param hash of the version that was read; another meanwhile is refused
     * @param note needed when it is sent back
     */
    public Outcome<String> review(Actor actor, String publicId, String hash, boolean approved, @Nullable String note) {
        if (!approved && (note == null || note.isBlank())) {
            return new Outcome.Refused<>(
                    Refusal.field(CommonProblem.REQUEST_MALFORMED, "note", CommonProblem.FIELD_REQUIRED));
        }
        return tx.run(() -> {
            var held = items.lock(actor.scope(), publicId).orElse(null);
            if (held == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (held.shippedCode() != null) {
                return Outcome.refused(QuestionbankProblem.BANK_SHIPPED);
            }
            if (!held.hash().equals(hash)) {
                return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
            }
            if (held.writtenBy(actor.personId())) {
                return Outcome.refused(QuestionbankProblem.ITEM_REVIEW_OWN);
            }
            var after = after(held, approved);
            if (after == null) {
                return Outcome.refused(
                        QuestionbankProblem.ITEM_STATE,
                        Map.of(
                                "zh",
                                held.state().words().zh(),
                                "en",
                                held.state().words().en()));
            }
            items.review(
                    held.versionId(),
                    after.name(),
                    approved ? actor.personId() : null,
                    approved ? clock.now() : null,
                    note == null || note.isBlank() ? null : note.strip());
            audit.append(
                    actor,
                    approved ? "item.approve" : "item.send-back",
                    "item:" + publicId,
                    held.unitId() == null ? 0 : held.unitId(),
                    Map.of("version", held.number(), "hash", hash, "note", note == null ? "" : note.strip()));
            return Outcome.done(publicId);
        });
    }

    /** A draft that waits for its review may be sent back too, which leaves it a draft. */
    private static @Nullable BankStage after(BankItem held, boolean approved) {
        if (!approved && held.state() == BankStage.DRAFT && held.submittedAt() != null) {
            return BankStage.DRAFT;
        }
        return BankStages.after(held.state(), approved ? BankAction.APPROVE : BankAction.SEND_BACK)
                .orElse(null);
    }
}
