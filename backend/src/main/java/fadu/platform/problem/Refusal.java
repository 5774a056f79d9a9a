package fadu.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * A "no" as a value: the code, the facts that its words quote, and the fields it concerns.
 *
 * @param facts values for the {@code {name}} places in the words; never secrets or personal data of third persons
 */
public record Refusal(ProblemCode code, Map<String, String> facts, List<FieldRefusal> fields) {
    /** A refusal that needs no facts. */
    public static Refusal of(ProblemCode code) {
        return new Refusal(code, Map.of(), List.of());
    }

    /** A refusal whose words quote one fact. */
    public static Refusal of(ProblemCode code, String name, Object value) {
        return new Refusal(code, Map.of(name, String.valueOf(value)), List.of());
    }

    /** A refusal whose words quote several facts. */
    public static Refusal of(ProblemCode code, Map<String, String> facts) {
        return new Refusal(code, facts, List.of());
    }

    /** A refusal of one field of the request. */
    public static Refusal field(ProblemCode code, String field, ProblemCode why) {
        return new Refusal(code, Map.of(), List.of(new FieldRefusal(field, why, Map.of())));
    }

    /** One field's share of the refusal. */
    public record FieldRefusal(String field, ProblemCode code, Map<String, String> facts) {}
}
