package fadu.standing;

/** Where somebody stands in the running law year; the later in this list, the worse. */
public enum StandingStatus {
    /** A setting that is needed is empty, or the quota does not bind this person: neutral, never a flag. */
    NOT_SET,
    /** What is due is there. */
    MET,
    /** Not there yet, but the forecast reaches what is due. */
    ON_TRACK,
    /** The forecast falls short of what is due. */
    BEHIND,
    /** Even the most that can still be counted falls short. */
    UNREACHABLE
}
