package fadu.questionbank;

import fadu.exams.bank.BankAction;
import fadu.exams.bank.BankStages;
import fadu.exams.bank.ItemRef;
import fadu.exams.item.ItemCheck;
import fadu.law.CitedArticle;
import fadu.law.Citing;
import fadu.law.CitingKind;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opening reviewed items for papers and keeping items out of new ones. */
@Singleton
public class PublishingItems {
    private final Items items;
    private final Keys keys;
    private final Citing citing;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    PublishingItems(Items items, Keys keys, Citing citing, Audit audit, Tx tx, Clock clock) {
        this.items = items;
        this.keys = keys;
        this.citing = citing;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Publishes a reviewed version: its reason and its articles must be written, and the articles must exist. */
    public Outcome<String> publish(Actor actor, String publicId, String hash) {
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
            if (BankStages.after(held.state(), BankAction.PUBLISH).isEmpty()) {
                return state(held);
            }
            var unfit = unfit(held);
            if (unfit.isPresent()) {
                return new Outcome.Refused<>(unfit.get());
            }
            items.publish(held.id(), held.versionId(), held.number(), actor.personId(), clock.now());
            record(actor, "item.publish", held, Map.of("version", held.number(), "hash", hash));
            return Outcome.done(publicId);
        });
    }

    /** Retires the published version; papers made earlier still use it. */
    public Outcome<String> retire(Actor actor, String publicId, String reason) {
        return tx.run(() -> {
            var held = items.lock(actor.scope(), publicId).orElse(null);
            if (held == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (held.shippedCode() != null) {
                return Outcome.refused(QuestionbankProblem.BANK_SHIPPED);
            }
            if (held.publishedNumber() == null) {
                return state(held);
            }
            items.retire(List.of(publicId), actor.personId(), clock.now(), reason);
            record(actor, "item.retire", held, Map.of("version", held.publishedNumber(), "reason", reason));
            return Outcome.done(publicId);
        });
    }

    private Optional<Refusal> unfit(BankItem held) {
        var pin = new ItemRef(held.publicId(), held.number());
        var item = java.util.Objects.requireNonNull(keys.of(List.of(pin)).get(pin));
        var flaws = ItemCheck.publishingFlaws(item);
        if (!flaws.isEmpty()) {
            return Optional.of(WholeItems.refusal(flaws));
        }
        return citing.of(CitingKind.ITEM, List.of(held.publicId())).stream()
                .filter(cited -> cited.statutePublicId() != null && cited.articlePublicId() == null)
                .findFirst()
                .map(PublishingItems::unknown);
    }

    private static Refusal unknown(CitedArticle cited) {
        return Refusal.of(
                QuestionbankProblem.ITEM_ARTICLE_UNKNOWN,
                Map.of("law", cited.lawTitle(), "article", cited.articleLabel()));
    }

    private static Outcome<String> state(BankItem held) {
        return Outcome.refused(
                QuestionbankProblem.ITEM_STATE,
                Map.of(
                        "zh",
                        held.state().words().zh(),
                        "en",
                        held.state().words().en()));
    }

    private void record(Actor actor, String action, BankItem held, Map<String, ?> details) {
        audit.append(actor, action, "item:" + held.publicId(), held.unitId() == null ? 0 : held.unitId(), details);
    }
}
