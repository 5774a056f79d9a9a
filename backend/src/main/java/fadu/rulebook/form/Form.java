package fadu.rulebook.form;

import fadu.platform.problem.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value: plain JSON (text, number, truth, list, object as Java's own types) in, a typed value out.
 *
 * @param <T> what reading yields
 */
public interface Form<T> {
    /** Checks and reads. */
    T read(@Nullable Object json) throws Misfit;

    /** Shows a value that fits, for people. */
    String show(Object json, Language language);

    /** The form's name for pages that offer an editor, e.g. {@code number} or {@code list of choice}. */
    String name();

    /** What an editor has to ask for. */
    Shape shape();

    /** The same form with its typed value translated. */
    default <R> Form<R> as(Function<? super T, ? extends R> translate) {
        var outer = this;
        return new Form<>() {
            @Override
            public R read(@Nullable Object json) throws Misfit {
                return translate.apply(outer.read(json));
            }

            @Override
            public String show(Object json, Language language) {
                return outer.show(json, language);
            }

            @Override
            public String name() {
                return outer.name();
            }

            @Override
            public Shape shape() {
                return outer.shape();
            }
        };
    }
}
