package fadu.exams.assembly;

import fadu.exams.bank.ItemVersion;
import java.util.List;
import java.util.Map;

/**
 * The items that papers may be made of.
 *
 * @param items published versions, at most one of each item
 * @param uses how often each item was used before, by code; absent means never
 */
public record Pool(List<ItemVersion> items, Map<String, Integer> uses) {
    /** Copies the collections; refuses two versions of one item. */
    public Pool {
        items = List.copyOf(items);
        uses = Map.copyOf(uses);
        if (items.stream().map(version -> version.ref().id()).distinct().count() != items.size()) {
            throw new IllegalArgumentException("two versions of one item");
        }
    }

    /** A pool that was never used. */
    public static Pool of(List<ItemVersion> items) {
        return new Pool(items, Map.of());
    }
}
