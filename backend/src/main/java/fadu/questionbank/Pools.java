package fadu.questionbank;

import fadu.exams.bank.ItemVersion;
import fadu.platform.Scope;
import java.util.Collection;
import java.util.List;

/** Published items with their keys, to make papers of. The architecture tests allow this to the making of papers only. */
public interface Pools {
    /**
     * The published versions of banks in scope; an item's code is its public id.
     *
     * @param bankIds public ids of banks; empty for every bank in scope
     * @param shipped whether banks that ship, whose keys are public, count too
     */
    List<ItemVersion> published(Scope scope, Collection<String> bankIds, boolean shipped);
}
