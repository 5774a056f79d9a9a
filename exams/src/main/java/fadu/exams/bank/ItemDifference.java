package fadu.exams.bank;

import fadu.exams.item.Item;
import java.util.List;

/** What differs between two versions of an item, field by field. */
public final class ItemDifference {
    /**
     * One field that differs.
     *
     * @param field its place in the item's JSON, such as {@code stem}, {@code options[B]}, {@code parts[1].answer}
     * @param before empty where it was added
     * @param after empty where it was removed
     */
    public record Change(String field, String before, String after) {}

    private ItemDifference() {}

    /** The fields that differ, in the order of the JSON; empty where both say the same. */
    public static List<Change> between(Item before, Item after) {
        throw new UnsupportedOperationException();
    }
}
