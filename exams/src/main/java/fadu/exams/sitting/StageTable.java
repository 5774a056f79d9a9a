package fadu.exams.sitting;

import java.util.Optional;
import java.util.Set;

/** The stage table of an attempt: which step is allowed in which stage, and what follows. What is not in it is refused. */
public final class StageTable {
    private StageTable() {}

    /** The stage after the step; empty where the step is not allowed. */
    public static Optional<Stage> after(Stage stage, StepKind step) {
        throw new UnsupportedOperationException();
    }

    /** The steps that are allowed in the stage. */
    public static Set<StepKind> allowed(Stage stage) {
        throw new UnsupportedOperationException();
    }
}
