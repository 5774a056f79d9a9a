package fadu.exams.sitting;

/** The kinds of step. */
public enum StepKind {
    /** The candidate opens the paper. */
    START,
    /** An answer is given, changed or taken back. */
    ANSWER,
    /** The candidate checks an answer while practising. */
    CHECK,
    /** Another tab or device becomes the one that writes. */
    TAKE_OVER,
    /** More time is given. */
    EXTEND,
    /** The clock is stopped. */
    PAUSE,
    /** The clock goes on. */
    RESUME,
    /** The candidate hands in. */
    HAND_IN,
    /** Time is up. */
    TIME_OUT,
    /** The invigilator takes the paper. */
    FORCE_IN,
    /** A revision of marks is recorded. */
    GRADE,
    /** The marks are told. */
    RELEASE,
    /** The attempt is declared void. */
    ANNUL
}
