package fadu.questionbank;

import fadu.exams.item.Item;
import fadu.law.Citing;
import fadu.law.CitingKind;
import fadu.law.CitingSubject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the register of law which articles items cite. */
@Singleton
class CitedItems {
    private final Citing citing;

    CitedItems(Citing citing) {
        this.citing = citing;
    }

    /**
     * Says what these items cite.
     *
     * @param codes the items' codes in the bank, by public id
     */
    void register(@Nullable Long unitId, List<Item> items, Map<String, String> codes) {
        citing.register(
                CitingKind.ITEM,
                items.stream()
                        .map(item -> new CitingSubject(
                                CitingKind.ITEM,
                                item.id(),
                                ItemWords.label(codes.getOrDefault(item.id(), ""), item),
                                "/bank/items/" + item.id(),
                                unitId,
                                ItemWords.cited(item)))
                        .toList());
    }

    /** Forgets items that are gone. */
    void forget(Collection<String> publicIds) {
        citing.forget(CitingKind.ITEM, publicIds);
    }
}
