package fadu.lecture;

import fadu.platform.problem.ProblemCode;

/** Why somebody counts as present or absent; the words stand with those of refusals. */
public enum Reason implements ProblemCode {
    /** Checked in, and out where needed. */
    PRESENT,
    /** Checked in after the grace of the rules. */
    PRESENT_LATE,
    /** A correction says present. */
    PRESENT_CORRECTED,
    /** Never checked in. */
    ABSENT_NEVER_IN,
    /** Never checked out, though that was needed. */
    ABSENT_NEVER_OUT,
    /** Missed more than the rules allow. */
    ABSENT_MISSED_TOO_MUCH,
    /** A correction says absent. */
    ABSENT_CORRECTED;

    @Override
    public Category category() {
        return Category.REFUSED;
    }
}
