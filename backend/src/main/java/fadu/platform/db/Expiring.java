package fadu.platform.db;

import java.time.Instant;

/** Rows that are of use for a while only. The nightly clean-up asks each of these to clear what has had its time. */
public interface Expiring {
    /** A stable name, e.g. {@code sessions}: the last part of its setting {@code fadu.keep.…}. */
    String name();

    /** What the rows are, in the words of the jobs page. */
    String zh();

    /**
     * Deletes rows whose time is over, oldest first, in the open transaction.
     *
     * @param now the machine's time, never the demonstration clock
     * @param most how many rows at most
     * @return how many were deleted; fewer than {@code most} when nothing is left to clear
     */
    int clear(Instant now, int most);
}
