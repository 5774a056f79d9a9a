package fadu.examination.store;

/**
 * "Now" by the database's clock, moved by the demonstration's offset where one exists: what starts, deadlines and saves are
 * measured by, so that no application server's clock gives or takes time (trust.md D13).
 */
final class DatabaseClock {
    /** The expression. */
    static final String NOW =
            " TIMESTAMPADD(MICROSECOND, COALESCE((SELECT offset_micros FROM clock_offset WHERE id = 1), 0),"
                    + " UTC_TIMESTAMP(6)) ";

    private DatabaseClock() {}
}
