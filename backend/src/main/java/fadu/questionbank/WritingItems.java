package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing items: a draft may be rewritten until a second person has found it right; after that an edit begins the next version. */
@Singleton
public class WritingItems {
    private static final int MOST_EDITORS = 400;

    private final Banks banks;
    private final Items items;
    private final CitedItems cited;
    private final WholeItems wholes;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    WritingItems(Banks banks, Items items, CitedItems cited, WholeItems wholes, Audit audit, Tx tx, Clock clock) {
        this.banks = banks;
        this.items = items;
        this.cited = cited;
        this.wholes = wholes;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A new item of a bank in scope, as a draft; answers its public id. Without a code it is given the next number. */
    public Outcome<String> add(@Nullable IdempotencyKey key, Actor actor, String bankId, ItemContent content) {
        return tx.run(key, String.class, () -> {
            var bank = banks.find(actor.scope(), bankId).orElse(null);
            if (bank == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (bank.shipped()) {
                return Outcome.refused(QuestionbankProblem.BANK_SHIPPED);
            }
            if (bank.closed()) {
                return Outcome.refused(QuestionbankProblem.BANK_CLOSED);
            }
            banks.lock(bank.id());
            var codes = new ItemCodes(items.known(bank.id()));
            var wanted = content.id() == null || content.id().isBlank()
                    ? codes.next("q")
                    : content.id().strip();
            if (codes.taken(wanted)) {
                return Outcome.refused(QuestionbankProblem.ITEM_CODE_TAKEN, "code", wanted);
            }
            return wholes.read(content, wanted).then(item -> {
                var publicId = PublicIds.next();
                var stored = item.withId(publicId);
                var now = clock.now();
                items.insert(bank.id(), Map.of(publicId, wanted), now);
                items.add(List.of(new NewVersion(stored, 1, BankStage.DRAFT, actor.personId(), now)));
                cited.register(bank.unitId(), List.of(stored), Map.of(publicId, wanted));
                record(actor, "item.write", publicId, bank.unitId(), Map.of("code", wanted, "version", 1));
                return Outcome.done(publicId);
            });
        });
    }

    /**
     * Rewrites a draft, or begins the next version of a published or retired item.
     *
     * @param basedOn the hash of the version that the author saw
     */
    public Outcome<String> edit(Actor actor, String publicId, String basedOn, ItemContent content) {
        return tx.run(() -> writable(actor, publicId).then(held -> {
            if (!held.hash().equals(basedOn)) {
                return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
            }
            if (held.state() == BankStage.REVIEWED) {
                return Outcome.refused(
                        QuestionbankProblem.ITEM_STATE,
                        Map.of(
                                "zh",
                                held.state().words().zh(),
                                "en",
                                held.state().words().en()));
            }
            return wholes.read(content, held.code()).then(item -> {
                var stored = item.withId(publicId);
                if (ItemJson.hash(stored).equals(held.hash())) {
                    return Outcome.refused(QuestionbankProblem.ITEM_UNCHANGED);
                }
                int number = keep(actor, held, stored);
                cited.register(held.unitId(), List.of(stored), Map.of(publicId, held.code()));
                record(actor, "item.write", publicId, held.unitId(), Map.of("version", number, "before", held.hash()));
                return Outcome.done(publicId);
            });
        }));
    }

    /** Hands a draft over for review. */
    public Outcome<String> submit(Actor actor, String publicId) {
        return tx.run(() -> writable(actor, publicId).then(held -> {
            if (held.state() != BankStage.DRAFT || held.submittedAt() != null) {
                return Outcome.refused(
                        QuestionbankProblem.ITEM_STATE,
                        Map.of(
                                "zh",
                                held.state().words().zh(),
                                "en",
                                held.state().words().en()));
            }
            items.submit(held.versionId(), clock.now());
            record(actor, "item.submit", publicId, held.unitId(), Map.of("version", held.number()));
            return Outcome.done(publicId);
        }));
    }

    private int keep(Actor actor, BankItem held, Item stored) {
        boolean draft = held.state() == BankStage.DRAFT && held.editors().length() < MOST_EDITORS;
        int number = draft ? held.number() : held.number() + 1;
        var version = new NewVersion(stored, number, BankStage.DRAFT, actor.personId(), clock.now());
        if (draft) {
            var editors = held.writtenBy(actor.personId()) ? held.editors() : held.editors() + actor.personId() + ",";
            items.rewrite(held.versionId(), version, editors);
        } else {
            items.add(List.of(version));
        }
        return number;
    }

    private Outcome<BankItem> writable(Actor actor, String publicId) {
        var held = items.lock(actor.scope(), publicId).orElse(null);
        if (held == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (held.shippedCode() != null) {
            return Outcome.refused(QuestionbankProblem.BANK_SHIPPED);
        }
        return held.bankClosed() ? Outcome.refused(QuestionbankProblem.BANK_CLOSED) : Outcome.done(held);
    }

    private void record(Actor actor, String action, String publicId, @Nullable Long unitId, Map<String, ?> details) {
        audit.append(actor, action, "item:" + publicId, unitId == null ? 0 : unitId, details);
    }
}
