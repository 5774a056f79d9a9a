package fadu.exams.bank;

import fadu.exams.item.Item;
import fadu.exams.item.ItemCheck;
import fadu.exams.item.ItemJson;

/**
 * An item as it was at one version; never changed, only followed by the next.
 *
 * @param hash SHA-256 of the item's canonical JSON, 64 lower-case hexadecimal digits
 */
public record ItemVersion(ItemRef ref, Item item, String hash) {
    /** Refuses an item with flaws, a pin of another item and a hash of other words. */
    public ItemVersion {
        var flaws = ItemCheck.flaws(item);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException("an item with flaws is no version: " + flaws);
        }
        if (!ref.id().equals(item.id()) || !hash.equals(ItemJson.hash(item))) {
            throw new IllegalArgumentException("pin or hash are of another item: " + ref);
        }
    }

    /** The item as the version of that number. */
    public static ItemVersion of(Item item, int version) {
        return new ItemVersion(new ItemRef(item.id(), version), item, ItemJson.hash(item));
    }
}
