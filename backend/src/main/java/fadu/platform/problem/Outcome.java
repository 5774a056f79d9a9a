package fadu.platform.problem;

import java.util.Map;
import java.util.function.Function;

/**
 * What a use case answers: it was done, or it was refused with a reason. Faults (a lost connection, a bug) are exceptions.
 * A transaction whose outcome is {@link Refused} is rolled back.
 */
public sealed interface Outcome<T> {
    /** It was done, and this is the result. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused; nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Shorthand for {@link Done}. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Shorthand for a {@link Refused} without facts. */
    static <T> Outcome<T> refused(ProblemCode code) {
        return new Refused<>(Refusal.of(code));
    }

    /** Shorthand for a {@link Refused} with one fact. */
    static <T> Outcome<T> refused(ProblemCode code, String name, Object value) {
        return new Refused<>(Refusal.of(code, name, value));
    }

    /** Shorthand for a {@link Refused} with facts. */
    static <T> Outcome<T> refused(ProblemCode code, Map<String, String> facts) {
        return new Refused<>(Refusal.of(code, facts));
    }

    /** The same outcome with its result translated, for the web layer. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> translate) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(translate.apply(value));
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }

    /** The next step of a use case when this one was done; the refusal otherwise. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }

    /** The result; an {@link IllegalStateException} naming the code where it was refused. For callers that cannot be refused. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var refusal) ->
                throw new IllegalStateException(refusal.code().name() + " " + refusal.facts());
        };
    }
}
