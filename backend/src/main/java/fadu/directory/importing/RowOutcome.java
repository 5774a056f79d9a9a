package fadu.directory.importing;

/** What applying would do with a row. */
public enum RowOutcome {
    /** All is on record already. */
    SAME,
    /** Something on record changes. */
    CHANGE,
    /** Something new goes on record. */
    NEW,
    /** It has a problem and is not written until that is cured. */
    BAD,
    /** Somebody chose to leave it out. */
    SKIPPED
}
