package fadu.directory.importing;

import java.time.Duration;

/** The bounds of every import. */
public final class Importing {
    /** Largest file, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;
    /** Most rows of a sheet. */
    public static final int MOST_ROWS = 50_000;
    /** Most columns of a sheet. */
    public static final int MOST_COLUMNS = 100;
    /** Rows handed to {@link ImportKind#apply} at a time. */
    public static final int CHUNK = 1000;
    /** How long an import can be undone. */
    public static final Duration UNDO = Duration.ofDays(7);

    private Importing() {}
}
