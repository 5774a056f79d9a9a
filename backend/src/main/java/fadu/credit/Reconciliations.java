package fadu.credit;

import fadu.platform.Unscoped;
import java.util.List;
import java.util.Optional;

/** Compares the sums with the ledger, and writes them anew. */
@Unscoped("machinery of the whole ledger; its use cases need the administrator's permission or are jobs")
public interface Reconciliations {
    /** The person that stands this many places after the given one; empty when fewer are left. */
    Optional<Long> person(long after, int places);

    /** Where balances of these persons differ, the lower bound excluded, the upper included. */
    List<SumDifference> balances(long after, long upTo);

    /** Where day sums differ. */
    List<SumDifference> days(long after, long upTo);

    /** Where references of half-days differ. */
    List<SumDifference> halfDays(long after, long upTo);

    /** Locks a person: every entry's foreign key shares that lock, so no posting of this person can cross a repair. */
    Optional<Long> lockPerson(long personId);

    /** Removes a person's balances. */
    void clearBalances(long personId);

    /** Removes a person's day sums. */
    void clearDays(long personId);

    /** Removes a person's day set. */
    void clearHalfDays(long personId);

    /** Writes a person's balances from the ledger. */
    void fillBalances(long personId);

    /** Writes a person's day sums from the ledger. */
    void fillDays(long personId);

    /** Writes a person's day set from the ledger. */
    void fillHalfDays(long personId);
}
