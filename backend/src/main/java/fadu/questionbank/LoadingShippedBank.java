package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.content.Bank;
import fadu.exams.item.Item;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads a bank that ships with the product, published and marked as public: its keys stand in the repository, so it serves
 * practice and demonstration only. Loading again brings it up to date: changed items get a new version, dropped ones are retired.
 */
@Singleton
public class LoadingShippedBank {
    private final Banks banks;
    private final Items items;
    private final CitedItems cited;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    LoadingShippedBank(Banks banks, Items items, CitedItems cited, Audit audit, Tx tx, Clock clock) {
        this.banks = banks;
        this.items = items;
        this.cited = cited;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Loads the bank of a code; answers its public id. */
    public Outcome<String> load(Actor actor, String code) {
        if (!code.equals(fadu.exams.content.Banks.ADMINISTRATIVE_LAW)) {
            return Outcome.refused(QuestionbankProblem.BANK_NOT_SHIPPED, "code", code);
        }
        return load(actor, fadu.exams.content.Banks.shipped(code));
    }

    /** Loads a bank as read by the exams library. */
    public Outcome<String> load(Actor actor, Bank bank) {
        return tx.run(() -> {
            if (banks.shipped(bank.id()).isEmpty()) {
                banks.insert(PublicIds.next(), null, bank.title().zh(), bank.licence(), bank.id(), clock.now(), null);
            }
            var row = banks.shipped(bank.id()).orElseThrow();
            banks.lock(row.id());
            var result = bring(row.id(), bank);
            banks.loaded(row.id(), bank.version());
            audit.append(actor, "bank.load", "bank:" + row.publicId(), actor.unitId(), result);
            return Outcome.done(row.publicId());
        });
    }

    private Map<String, Integer> bring(long bankId, Bank bank) {
        var known = new HashMap<String, KnownItem>();
        items.known(bankId).forEach(item -> known.put(item.code(), item));
        var now = clock.now();
        var fresh = new LinkedHashMap<String, String>();
        var versions = new ArrayList<NewVersion>();
        for (var item : bank.items()) {
            var before = known.remove(item.id());
            if (before == null) {
                var publicId = PublicIds.next();
                fresh.put(publicId, item.id());
                versions.add(new NewVersion(item.withId(publicId), 1, BankStage.DRAFT, null, now));
            } else if (!before.contentHash().equals(ItemHashes.content(item))
                    || before.state() != BankStage.PUBLISHED) {
                versions.add(new NewVersion(
                        item.withId(before.publicId()), before.latestNumber() + 1, BankStage.DRAFT, null, now));
            }
        }
        items.insert(bankId, fresh, now);
        items.add(versions);
        var changed = versions.stream().map(version -> version.item().id()).toList();
        items.publishAll(changed, null, now);
        var dropped = known.values().stream()
                .filter(item -> item.state() == BankStage.PUBLISHED)
                .map(KnownItem::publicId)
                .toList();
        items.retire(dropped, null, now, "不再随附");
        cited.register(null, versions.stream().map(NewVersion::item).toList(), codes(bank, versions, fresh));
        return Map.of("new", fresh.size(), "changed", versions.size() - fresh.size(), "dropped", dropped.size());
    }

    private static Map<String, String> codes(Bank bank, List<NewVersion> versions, Map<String, String> fresh) {
        var byContent = new HashMap<String, String>();
        for (Item item : bank.items()) {
            byContent.put(ItemHashes.content(item), item.id());
        }
        var codes = new HashMap<>(fresh);
        versions.forEach(version ->
                codes.putIfAbsent(version.item().id(), byContent.getOrDefault(ItemHashes.content(version.item()), "")));
        return codes;
    }
}
