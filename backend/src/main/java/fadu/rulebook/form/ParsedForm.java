package fadu.rulebook.form;

import fadu.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** A text that stands for something else, such as a date. */
record ParsedForm<T>(
        String name, String zh, String en, @Nullable Integer longest, Parser<T> parser) implements Form<T> {
    @Override
    public T read(@Nullable Object json) throws Misfit {
        if (json instanceof String text) {
            return parser.parse(text);
        }
        throw new Misfit("", "应为" + zh + "。", "This must be " + en + ".");
    }

    @Override
    public String show(Object json, Language language) {
        return json.toString();
    }

    @Override
    public Shape shape() {
        return Shape.text(name, longest);
    }

    /** Reads the text or says why not. */
    interface Parser<T> {
        T parse(String text) throws Misfit;
    }
}
