package fadu.credit;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What posting writes and reads. */
@Unscoped("written for persons whom the posting feature took from its own scope")
public interface Postings {
    /** Those of the keys that the ledger has already. */
    Set<DedupeKey> known(Collection<DedupeKey> keys);

    /**
     * Writes the entries whose keys are new and passes over the others.
     *
     * @param posting sixteen random bytes that mark this posting's own rows
     */
    void insert(byte[] posting, Instant at, List<EntryDraft> entries);

    /** For each key that the ledger has now, its entry, told apart by whether this posting wrote it. */
    Map<DedupeKey, Written> written(byte[] posting, Collection<DedupeKey> keys);

    /** Writes the half-days of entries. */
    void insertHalfDays(List<EntryHalfDay> halfDays);

    /** Adds to balances, day sums and half-day references. */
    void add(Sums sums);

    /** The entries of a source that nothing has reversed, of these persons. */
    List<LiveEntry> live(String sourceKind, String sourceRef, Collection<Long> personIds);

    /** Those of these entries that are no reversals and that nothing has reversed. */
    List<LiveEntry> live(Collection<Long> entryIds);

    /** The entries of a person that nothing has reversed. */
    List<LiveEntry> liveOf(long personId);

    /** The half-days of entries. */
    List<EntryHalfDay> halfDays(Collection<Long> entryIds);

    /** An entry's key number, and whether the asking posting wrote it. */
    record Written(long id, boolean own) {}
}
