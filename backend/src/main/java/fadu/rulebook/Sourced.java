package fadu.rulebook;

import java.util.function.Function;

/**
 * A rule's value with where it comes from.
 *
 * @param version the version's name, e.g. {@code v1}
 * @param clause the document's own words or clause number
 */
public record Sourced<T>(T value, String ruleSetName, String version, String clause) {
    /** Another value with the same source. */
    public <R> Sourced<R> map(Function<? super T, ? extends R> translate) {
        return new Sourced<>(translate.apply(value), ruleSetName, version, clause);
    }
}
