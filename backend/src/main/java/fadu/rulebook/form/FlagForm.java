package fadu.rulebook.form;

import fadu.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
record FlagForm() implements Form<Boolean> {
    @Override
    public Boolean read(@Nullable Object json) throws Misfit {
        if (json instanceof Boolean flag) {
            return flag;
        }
        throw new Misfit("", "应为是或否。", "This must be yes or no.");
    }

    @Override
    public String show(Object json, Language language) {
        boolean yes = Boolean.TRUE.equals(json);
        return language == Language.EN ? (yes ? "yes" : "no") : (yes ? "是" : "否");
    }

    @Override
    public String name() {
        return "flag";
    }

    @Override
    public Shape shape() {
        return Shape.of(name());
    }
}
