package fadu.questionbank;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateView;
import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.Map;

/** What candidates may see of items. Nothing that comes from here can hold a key. */
@Unscoped("asked with the pins of a paper that the caller may see")
public interface VisibleItems {
    /** The items of these pins with their options in the bank's order; pins that name nothing are absent. */
    Map<ItemRef, CandidateView> of(Collection<ItemRef> pins);
}
