package fadu.directory.importing;

import fadu.platform.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell and how it can be cured. The words (what is wrong, and {@code .next}: what to do) stand under
 * the code in {@code problems/*.properties}.
 *
 * @param field the column; {@link #WHO} where the question is which person the row means
 * @param suggestion a value that would cure it; null when nobody can guess
 * @param choices values to choose from; empty when any text may be typed
 */
public record CellProblem(
        String field,
        ProblemCode code,
        Map<String, String> facts,
        @Nullable String suggestion,
        List<Choice> choices) {
    /** The field that says which person a row means when {@link Matching} was unsure: a public id, or {@link #NEW_PERSON}. */
    public static final String WHO = "who";

    /** The value of {@link #WHO} for somebody who is not on record yet. */
    public static final String NEW_PERSON = "new";

    /** One way out. */
    public record Choice(String value, String label) {}

    /** A problem without a proposal. */
    public static CellProblem of(String field, ProblemCode code) {
        return new CellProblem(field, code, Map.of(), null, List.of());
    }

    /** A problem whose words quote one fact. */
    public static CellProblem of(String field, ProblemCode code, String name, Object value) {
        return new CellProblem(field, code, Map.of(name, String.valueOf(value)), null, List.of());
    }

    /** The same problem with a value that would cure it. */
    public CellProblem suggesting(@Nullable String value) {
        return new CellProblem(field, code, facts, value, choices);
    }

    /** The same problem with values to choose from. */
    public CellProblem choosing(List<Choice> from) {
        return new CellProblem(field, code, facts, suggestion, List.copyOf(from));
    }
}
