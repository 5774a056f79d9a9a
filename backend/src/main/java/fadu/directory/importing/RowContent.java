package fadu.directory.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a row, as one sealed text.
 *
 * @param values cells by field, cured where cured
 * @param marks unreadable cells by field
 * @param stays why undoing left the row; null otherwise
 */
@Serdeable
record RowContent(
        Map<String, String> values,
        Map<String, String> marks,
        List<KeptProblem> problems,
        List<KeptChange> changes,
        @Nullable Kept stays) {
    /** A sentence to be told later. */
    @Serdeable
    record Kept(String code, Map<String, String> facts) {
        static Kept of(Sentence sentence) {
            return new Kept(sentence.code().name(), sentence.facts());
        }
    }

    /** A cell's problem. */
    @Serdeable
    record KeptProblem(String field, Kept words, @Nullable String suggestion, List<KeptChoice> choices) {
        static KeptProblem of(CellProblem problem) {
            return new KeptProblem(
                    problem.field(),
                    new Kept(problem.code().name(), problem.facts()),
                    problem.suggestion(),
                    problem.choices().stream()
                            .map(choice -> new KeptChoice(choice.value(), choice.label()))
                            .toList());
        }
    }

    /** One way out. */
    @Serdeable
    record KeptChoice(String value, String label) {}

    /** What would differ. */
    @Serdeable
    record KeptChange(
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable Kept consequence) {
        static KeptChange of(Checked.Change change) {
            var consequence = change.consequence();
            return new KeptChange(
                    change.field(), change.before(), change.after(), consequence == null ? null : Kept.of(consequence));
        }
    }

    /** Cells alone, before any check. */
    static RowContent fresh(Map<String, String> values, Map<String, String> marks) {
        return new RowContent(values, marks, List.of(), List.of(), null);
    }
}
