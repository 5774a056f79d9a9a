package fadu.marking;

import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import java.util.Collection;
import java.util.Map;

/** Items with their keys, for marking and for what is shown after release. */
public interface PaperKeys {
    /** The items of these pins; pins that name nothing are absent. */
    Map<ItemRef, ItemVersion> of(Collection<ItemRef> pins);
}
