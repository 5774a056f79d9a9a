package fadu.exams.sitting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stage table of an attempt: which step is allowed in which stage, and what follows. What is not in it is refused. */
public final class StageTable {
    private static final Map<Stage, Map<StepKind, Stage>> TABLE = new EnumMap<>(Map.of(
            Stage.NOT_STARTED,
            Map.of(StepKind.START, Stage.OPEN),
            Stage.OPEN,
            Map.of(
                    StepKind.ANSWER, Stage.OPEN,
                    StepKind.CHECK, Stage.OPEN,
                    StepKind.TAKE_OVER, Stage.OPEN,
                    StepKind.EXTEND, Stage.OPEN,
                    StepKind.PAUSE, Stage.PAUSED,
                    StepKind.HAND_IN, Stage.HANDED_IN,
                    StepKind.TIME_OUT, Stage.HANDED_IN,
                    StepKind.FORCE_IN, Stage.HANDED_IN,
                    StepKind.ANNUL, Stage.ANNULLED),
            Stage.PAUSED,
            Map.of(
                    StepKind.TAKE_OVER, Stage.PAUSED,
                    StepKind.EXTEND, Stage.PAUSED,
                    StepKind.RESUME, Stage.OPEN,
                    StepKind.FORCE_IN, Stage.HANDED_IN,
                    StepKind.ANNUL, Stage.ANNULLED),
            Stage.HANDED_IN,
            Map.of(StepKind.GRADE, Stage.GRADED, StepKind.ANNUL, Stage.ANNULLED),
            Stage.GRADED,
            Map.of(StepKind.GRADE, Stage.GRADED, StepKind.RELEASE, Stage.RELEASED, StepKind.ANNUL, Stage.ANNULLED),
            Stage.RELEASED,
            Map.of(StepKind.GRADE, Stage.RELEASED, StepKind.ANNUL, Stage.ANNULLED),
            Stage.ANNULLED,
            Map.of()));

    private StageTable() {}

    /** The stage after the step; empty where the step is not allowed. */
    public static Optional<Stage> after(Stage stage, StepKind step) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(step));
    }

    /** The steps that are allowed in the stage. */
    public static Set<StepKind> allowed(Stage stage) {
        var allowed = EnumSet.noneOf(StepKind.class);
        allowed.addAll(TABLE.getOrDefault(stage, Map.of()).keySet());
        return allowed;
    }
}
