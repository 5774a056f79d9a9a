package fadu.exams.item;

import fadu.exams.Words;
import java.util.List;

/**
 * One thing that is wrong with an item, a response or a file of ours.
 *
 * @param where the field, such as {@code options[2].text} or {@code parts[0].answer}; empty for the whole
 * @param facts what the words quote, in the order of their places
 */
public record Flaw(FlawCode code, String where, List<String> facts) {
    /** Copies the facts. */
    public Flaw {
        facts = List.copyOf(facts);
    }

    /** A flaw at a place. */
    public static Flaw of(FlawCode code, String where, Object... facts) {
        return new Flaw(
                code, where, List.of(facts).stream().map(String::valueOf).toList());
    }

    /** What is wrong and what to do, without the place. */
    public Words words() {
        return code.words(facts);
    }

    /** The same flaw of a part: the prefix stands before its place. */
    public Flaw under(String prefix) {
        return new Flaw(code, where.isEmpty() ? prefix : prefix + "." + where, facts);
    }
}
