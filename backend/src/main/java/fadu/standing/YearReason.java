package fadu.standing;

/** Why a closed year has the status it has. */
public enum YearReason {
    /** Judged by its numbers. */
    JUDGED,
    /** A later decision found the shortfall made up. */
    MADE_UP,
    /** A later decision exempted the year. */
    EXEMPTED,
    /** The year does not lie wholly inside the certificate's term. */
    OUTSIDE_TERM,
    /** The rules name no day from which records are complete. */
    RECORDS_FROM_NOT_SET,
    /** The year began before the records were complete. */
    BEFORE_RECORDS,
    /** The rules in force on the year's last day name no quota. */
    QUOTA_NOT_SET,
    /** The quota did not bind this person on any day of the year. */
    NOT_BOUND,
    /** The quota bound this person part of the year, and the rules do not say what that means. */
    PART_YEAR_NOT_SET
}
