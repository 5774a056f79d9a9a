package fadu.exams.item;

import java.util.List;

/** Says what is wrong with an item. */
public final class ItemCheck {
    private ItemCheck() {}

    /** What keeps an item from being a version of the bank: anything by which it could not be shown or marked. */
    public static List<Flaw> flaws(Item item) {
        throw new UnsupportedOperationException();
    }

    /** What keeps a version from being published besides: rationale and citations. */
    public static List<Flaw> publishingFlaws(Item item) {
        throw new UnsupportedOperationException();
    }
}
