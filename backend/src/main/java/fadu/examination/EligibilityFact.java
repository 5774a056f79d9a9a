package fadu.examination;

import fadu.platform.problem.Refusal;
import java.util.Optional;

/**
 * A condition for sitting an exam that a higher feature knows of (a course that must be finished, points that must be earned).
 * Asked when a list of exams is shown and when somebody starts.
 */
public interface EligibilityFact {
    /** A stable name in capitals. */
    String name();

    /** Its Chinese title. */
    String zh();

    /** Its English title. */
    String en();

    /** Why this candidate may not start now; empty where the condition holds or does not concern the exam. */
    Optional<Refusal> objection(Sitter sitter);
}
