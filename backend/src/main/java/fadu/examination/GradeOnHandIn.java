package fadu.examination;

/** Asked inside the hand-in's transaction to mark what was just frozen; implemented by marking. */
public interface GradeOnHandIn {
    /** Marks the attempt, or leaves it for the next round of its own job when it cannot be marked now; never throws for content. */
    void grade(FrozenAttempt attempt);
}
