package fadu.exams.sitting;

/** How an attempt came to be handed in. */
public enum Ending {
    /** By the candidate. */
    BY_CANDIDATE,
    /** By time: it ended at the deadline, whenever that was noticed. */
    BY_TIME,
    /** By the invigilator. */
    BY_FORCE
}
