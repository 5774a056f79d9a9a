package fadu.examination;

/** Where an exam stands. Whether its window is open is a question of time, not of state. */
public enum ExamState {
    /** Being arranged; no candidate sees it. */
    DRAFT,
    /** Announced to its candidates. */
    PUBLISHED,
    /** Called off with a reason. */
    CANCELLED
}
