package fadu.credit;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger, read. */
@Unscoped("the person is the caller, or was found in the caller's scope")
public interface Entries {
    /**
     * A person's entries, the latest earned first.
     *
     * @param year the law year; null for all
     * @param beforeDay with {@code beforeId} the last row seen; null for the first page
     */
    List<EntryRow> page(long personId, @Nullable Integer year, @Nullable LocalDate beforeDay, long beforeId, int limit);

    /** How many there are. */
    long count(long personId, @Nullable Integer year);

    /** A year's entries that had been posted before the moment, the earliest earned first, reversals by then marked. */
    List<EntryRow> asOf(long personId, int year, Instant before);

    /** How many half-days of the year were covered by what had been posted before the moment. */
    int halfDaysAsOf(long personId, int year, Instant before);

    /** An entry of this person that can be reversed. */
    Optional<LiveEntry> live(long personId, long entryId);
}
