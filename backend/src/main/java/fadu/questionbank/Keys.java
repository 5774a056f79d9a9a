package fadu.questionbank;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.Item;
import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.Map;

/**
 * Whole items with their keys. The architecture tests allow this to the authoring of the bank, to the making of papers and to
 * grading; whatever else could reach a candidate must use {@link VisibleItems}.
 */
@Unscoped("the callers are few and listed; each comes with pins of rows that it found in scope")
public interface Keys {
    /** The items of these pins; an item's code is its public id. Pins that name nothing are absent. */
    Map<ItemRef, Item> of(Collection<ItemRef> pins);
}
