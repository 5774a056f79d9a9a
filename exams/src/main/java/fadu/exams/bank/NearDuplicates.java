package fadu.exams.bank;

import fadu.exams.item.Item;
import java.util.List;

/** Finds items that ask nearly the same: Jaccard likeness of the three-character shingles of what they ask. */
public final class NearDuplicates {
    /** The likeness from which two items count as near-duplicates, in hundredths. */
    public static final int ALIKE = 80;

    /**
     * Two items that ask nearly the same.
     *
     * @param likeness hundredths, 0 to 100
     */
    public record Pair(String first, String second, int likeness) {}

    private NearDuplicates() {}

    /** All pairs at or above the likeness, most alike first. */
    public static List<Pair> find(List<Item> items, int likeness) {
        throw new UnsupportedOperationException();
    }

    /** The likeness of two items in hundredths. */
    public static int likeness(Item first, Item second) {
        throw new UnsupportedOperationException();
    }
}
