package fadu.study;

/** Where a version of a course stands. */
public enum CourseState {
    /** Being written. */
    DRAFT,
    /** Handed in, waiting for a reviewer. */
    SUBMITTED,
    /** Passed by a reviewer who did not write it. */
    REVIEWED,
    /** Offered. */
    PUBLISHED,
    /** No longer offered; who began it may finish it. */
    RETIRED
}
