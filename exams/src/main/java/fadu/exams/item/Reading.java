package fadu.exams.item;

import java.util.List;

/** What became of reading a text: the value, or all that is wrong with it. */
public sealed interface Reading<T> {
    /** It was read and is faultless. */
    record Read<T>(T value) implements Reading<T> {}

    /** It was refused; at least one flaw. */
    record Refused<T>(List<Flaw> flaws) implements Reading<T> {}

    /** The value; {@link IllegalArgumentException} naming the flaws where it was refused. For texts that were checked before. */
    default T orThrow() {
        return switch (this) {
            case Read<T>(var value) -> value;
            case Refused<T>(var flaws) -> throw new IllegalArgumentException(flaws.toString());
        };
    }
}
