package fadu.standing;

import fadu.platform.problem.Language;
import fadu.rulebook.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation.
 *
 * @param rule the rule's key; null for a fact
 * @param source the rule set, version and clause; null for a fact or a rule that is not set
 * @param zh what the step says, in Chinese
 * @param en the same in English
 * @param value the number or date that comes out of the step; null where there is none
 */
public record Node(
        @Nullable String rule,
        @Nullable Source source,
        String zh,
        String en,
        @Nullable String value,
        List<Node> children) {
    /** A fact. */
    static Node fact(String zh, String en, @Nullable String value, Node... children) {
        return new Node(null, null, zh, en, value, List.of(children));
    }

    /** What a rule says. */
    static Node rule(String rule, Sourced<?> sourced, String zh, String en, @Nullable String value) {
        var source = new Source(sourced.ruleSetName(), sourced.version(), sourced.clause());
        return new Node(rule, source, zh, en, value, List.of());
    }

    /** A rule that says nothing. */
    static Node notSet(String rule, String zh, String en) {
        return new Node(rule, null, zh, en, null, List.of());
    }

    /** The words in a language. */
    public String words(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Where a rule stands. */
    public record Source(String ruleSetName, String version, String clause) {}
}
