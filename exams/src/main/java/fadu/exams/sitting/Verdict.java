package fadu.exams.sitting;

/** What became of a step. Only a counted one changes the attempt; answers that do not count are kept as evidence. */
public enum Verdict {
    /** It took effect. */
    COUNTED,
    /** It was taken before; the same receipt again, no second effect. */
    REPEATED,
    /** It comes from a tab or device that no longer writes, or the same client sent a newer answer before. */
    SUPERSEDED,
    /** It came after the deadline or after hand-in. */
    LATE,
    /** It is not allowed in this stage, by this behaviour, or names what does not exist. */
    NOT_ALLOWED
}
