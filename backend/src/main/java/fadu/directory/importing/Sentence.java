package fadu.directory.importing;

import fadu.platform.problem.ProblemCode;
import java.util.Map;

/**
 * Words to be: a code with its facts, told in the reader's language from {@code problems/*.properties}.
 *
 * @param facts values for the {@code {name}} places; no personal data beyond names
 */
public record Sentence(ProblemCode code, Map<String, String> facts) {
    /** A sentence with one fact. */
    public static Sentence of(ProblemCode code, String name, Object value) {
        return new Sentence(code, Map.of(name, String.valueOf(value)));
    }
}
