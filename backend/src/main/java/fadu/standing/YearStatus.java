package fadu.standing;

/** How a closed law year ended. */
public enum YearStatus {
    /** What was due was there, or a decision found it made up. */
    MET,
    /** Short of the quota in force. */
    SHORT,
    /** A setting that is needed is empty. */
    NOT_SET,
    /** Not a year that is judged. */
    NOT_JUDGED
}
