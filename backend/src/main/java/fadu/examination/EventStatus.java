package fadu.examination;

/** What became of an answer that arrived. */
public enum EventStatus {
    /** It stands. */
    OK,
    /** It came from a window that another one has replaced: kept as evidence, never graded. */
    SUPERSEDED,
    /** It came after the end: kept as evidence, never graded. */
    LATE
}
