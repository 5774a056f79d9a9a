package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.bank.ItemDifference;
import fadu.exams.bank.ItemRef;
import fadu.law.CitedArticle;
import fadu.law.Citing;
import fadu.law.CitingKind;
import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading banks and items: without keys for whoever may see the bank, whole for those who write it. */
@Singleton
public class ReadingBank {
    private final Banks banks;
    private final Items items;
    private final Keys keys;
    private final Citing citing;
    private final WholeItems wholes;

    ReadingBank(Banks banks, Items items, Keys keys, Citing citing, WholeItems wholes) {
        this.banks = banks;
        this.items = items;
        this.keys = keys;
        this.citing = citing;
        this.wholes = wholes;
    }

    /** An item with its key, and the articles it cites as the register has them. */
    public record Whole(
            BankItem item,
            int number,
            BankStage state,
            String hash,
            ItemContent content,
            List<CitedArticle> citations) {}

    /** The banks in scope. */
    public List<BankRow> banks(Actor actor) {
        return banks.list(actor.scope());
    }

    /** A bank in scope. */
    public Outcome<BankRow> bank(Actor actor, String publicId) {
        return banks.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** What a bank has published. */
    public List<BankCell> cells(BankRow bank) {
        return banks.cells(bank.id());
    }

    /** Items in scope, the newest first, with their number. */
    public Page<BankItem> items(Actor actor, ItemFilter filter, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = items.page(actor.scope(), filter, position == null ? Long.MAX_VALUE : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), items.count(actor.scope(), filter));
    }

    /** An item in scope. */
    public Outcome<BankItem> item(Actor actor, String publicId) {
        return items.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** The history of an item. */
    public List<VersionLine> versions(BankItem item) {
        return items.versions(item.id());
    }

    /** A version with its key; null for the latest. */
    public Outcome<Whole> whole(Actor actor, String publicId, @Nullable Integer number) {
        return item(actor, publicId).then(item -> {
            int wanted = number == null ? item.number() : number;
            var version = versions(item).stream()
                    .filter(each -> each.number() == wanted)
                    .findFirst()
                    .orElse(null);
            if (version == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var pin = new ItemRef(publicId, wanted);
            var found = keys.of(List.of(pin)).get(pin);
            return found == null
                    ? Outcome.refused(CommonProblem.NOT_FOUND)
                    : Outcome.done(new Whole(
                            item,
                            wanted,
                            version.state(),
                            version.hash(),
                            wholes.content(found.withId(item.code())),
                            citing.of(CitingKind.ITEM, List.of(publicId))));
        });
    }

    /** What differs between two versions of an item. */
    public Outcome<List<ItemDifference.Change>> difference(Actor actor, String publicId, int from, int to) {
        return item(actor, publicId).then(item -> {
            if (from < 1 || to < 1) {
                return new Outcome.Refused<>(Refusal.field(
                        CommonProblem.REQUEST_MALFORMED, from < 1 ? "from" : "to", CommonProblem.FIELD_REQUIRED));
            }
            var before = new ItemRef(publicId, from);
            var after = new ItemRef(publicId, to);
            var found = keys.of(List.of(before, after));
            var first = found.get(before);
            var second = found.get(after);
            return first == null || second == null
                    ? Outcome.refused(CommonProblem.NOT_FOUND)
                    : Outcome.done(ItemDifference.between(first, second));
        });
    }
}
