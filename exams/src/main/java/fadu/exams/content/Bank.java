package fadu.exams.content;

import fadu.exams.Words;
import fadu.exams.item.Item;
import java.util.List;

/**
 * A bank that ships with the product. Its keys are public: for practice and demonstration only.
 *
 * @param version counted up whenever an item changes
 * @param licence under which the items may be used
 * @param items in the order of their codes
 */
public record Bank(String id, Words title, int version, String licence, List<Item> items) {
    /** Copies the items. */
    public Bank {
        items = List.copyOf(items);
    }
}
