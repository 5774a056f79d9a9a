package fadu.credit;

import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.List;

/** What was brought into ledgers from elsewhere. */
@Unscoped("of persons whom the importing feature took from its own scope")
public interface ImportedEntries {
    /** All entries of these persons from a kind of source, reversals left out; empty for nobody. */
    List<ImportedEntry> of(Collection<Long> personIds, String sourceKind);
}
