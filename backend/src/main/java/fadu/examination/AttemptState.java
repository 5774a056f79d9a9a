package fadu.examination;

/** Where an attempt stands. */
public enum AttemptState {
    /** Answers are taken until the deadline. */
    OPEN,
    /** Handed in: the answers are frozen. */
    HANDED_IN
}
