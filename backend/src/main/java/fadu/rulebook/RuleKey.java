package fadu.rulebook;

import fadu.platform.problem.Language;
import fadu.rulebook.form.Form;
import fadu.rulebook.form.Misfit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One setting that the facts of the trade force, with the form its values have.
 *
 * @param name stable, e.g. {@code quota.target}; the name in rule set files and tables
 * @param form how its JSON is checked, read and shown
 * @param use whether the product acts on it already
 */
public record RuleKey<T>(String name, RuleGroup group, String zh, String en, Form<T> form, RuleUse use) {
    /** What is wrong with a value; empty when it fits. */
    public Optional<Misfit> check(@Nullable Object json) {
        try {
            form.read(json);
            return Optional.empty();
        } catch (Misfit e) {
            return Optional.of(e);
        }
    }

    /** Reads a value that was checked before it was stored. */
    public T read(Object json) {
        try {
            return form.read(json);
        } catch (Misfit e) {
            throw new IllegalStateException("rule " + name + " holds a value that does not fit", e);
        }
    }

    /** The label in a language. */
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
