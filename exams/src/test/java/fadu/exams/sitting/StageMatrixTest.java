package fadu.exams.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.ItemKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every stage with every step, every predicate of every stage, every kind with every behaviour: allowed and forbidden. */
class StageMatrixTest {
    /** One row a step, one column a stage in their order; a dot is refused, a letter is the stage that follows. */
    private static final String STEPS = """
            # step      N O P H G R X
            START       O . . . . . .
            ANSWER      . O . . . . .
            CHECK       . O . . . . .
            TAKE_OVER   . O P . . . .
            EXTEND      . O P . . . .
            PAUSE       . P . . . . .
            RESUME      . . O . . . .
            HAND_IN     . H . . . . .
            TIME_OUT    . H . . . . .
            FORCE_IN    . H H . . . .
            GRADE       . . . G G R .
            RELEASE     . . . . R . .
            ANNUL       . X X X X X .
            """;

    private static final String PREDICATES = """
            # predicate  N O P H G R X
            takesAnswers . x . . . . .
            showsPaper   . x . . . . .
            timeRuns     . x . . . . .
            frozen       . . . x x x x
            marked       . . . . x x .
            showsMarks   . . . . . x .
            underWay     . x x . . . .
            """;

    private static final Map<String, Stage> STAGES = Map.of(
            "N", Stage.NOT_STARTED,
            "O", Stage.OPEN,
            "P", Stage.PAUSED,
            "H", Stage.HANDED_IN,
            "G", Stage.GRADED,
            "R", Stage.RELEASED,
            "X", Stage.ANNULLED);

    @Test
    void every_step_in_every_stage() {
        var seen = EnumSet.noneOf(StepKind.class);
        for (var row : STEPS.lines().skip(1).toList()) {
            var cells = row.split(" +");
            var step = StepKind.valueOf(cells[0]);
            seen.add(step);
            for (var stage : Stage.values()) {
                var expected = STAGES.get(cells[stage.ordinal() + 1]);
                assertThat(StageTable.after(stage, step))
                        .as(stage + " " + step)
                        .isEqualTo(Optional.ofNullable(expected));
                assertThat(StageTable.allowed(stage).contains(step)).isEqualTo(expected != null);
            }
        }
        assertThat(seen).containsExactly(StepKind.values());
    }

    @Test
    void every_predicate_of_every_stage() {
        for (var row : PREDICATES.lines().skip(1).toList()) {
            var cells = row.split(" +");
            for (var stage : Stage.values()) {
                boolean is = switch (cells[0]) {
                    case "takesAnswers" -> stage.takesAnswers();
                    case "showsPaper" -> stage.showsPaper();
                    case "timeRuns" -> stage.timeRuns();
                    case "frozen" -> stage.frozen();
                    case "marked" -> stage.marked();
                    case "showsMarks" -> stage.showsMarks();
                    case "underWay" -> stage.underWay();
                    default -> throw new IllegalStateException(cells[0]);
                };
                assertThat(is).as(stage + " " + cells[0]).isEqualTo(cells[stage.ordinal() + 1].equals("x"));
            }
        }
        var predicates = Arrays.stream(Stage.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == boolean.class)
                .count();
        assertThat(predicates).isEqualTo(PREDICATES.lines().count() - 1);
    }

    @Test
    void no_frozen_stage_leads_back_to_one_that_takes_answers() {
        for (var stage : Stage.values()) {
            for (var step : StepKind.values()) {
                StageTable.after(stage, step)
                        .filter(next -> stage.frozen())
                        .ifPresent(next -> assertThat(next.frozen()).isTrue());
            }
        }
    }

    @Test
    void every_kind_with_every_behaviour() {
        var formal = EnumSet.of(Behaviour.Ability.ANSWER);
        var practice = EnumSet.allOf(Behaviour.Ability.class);
        var once = EnumSet.of(Behaviour.Ability.ANSWER, Behaviour.Ability.CHECK);
        Map<ItemKind, Set<Behaviour.Ability>> practising = new EnumMap<>(Map.of(
                ItemKind.SINGLE, practice,
                ItemKind.MULTIPLE, practice,
                ItemKind.TRUE_FALSE, once,
                ItemKind.FILL, practice,
                ItemKind.CASE, practice));
        for (var kind : ItemKind.values()) {
            for (var ability : Behaviour.Ability.values()) {
                assertThat(Behaviour.FORMAL.allows(kind, ability)).isEqualTo(formal.contains(ability));
                assertThat(Behaviour.PRACTICE.allows(kind, ability))
                        .isEqualTo(practising.getOrDefault(kind, Set.of()).contains(ability));
            }
        }
    }
}
