package fadu.questionbank;

import fadu.exams.item.CandidateView;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;

/** What is derived from an item when it is stored. */
public final class ItemHashes {
    private static final String ANY = "item";

    private ItemHashes() {}

    /** The hash of what the item says whatever its code is, by which the same question is known again. */
    public static String content(Item item) {
        return ItemJson.hash(item.withId(ANY));
    }

    /** The words that a search looks in. */
    public static String searched(CandidateView view) {
        return ItemWords.searched(view);
    }
}
