package fadu.rulebook.form;

import fadu.platform.problem.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of an enum's constants, written by name. */
record ChoiceForm<E extends Enum<E> & Worded>(Class<E> type) implements Form<E> {
    @Override
    public E read(@Nullable Object json) throws Misfit {
        return find(json)
                .orElseThrow(() -> new Misfit("", "应为其中之一：" + names() + "。", "This must be one of " + names() + "."));
    }

    @Override
    public String show(Object json, Language language) {
        return find(json).map(each -> each.in(language)).orElse(json.toString());
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Shape shape() {
        return Shape.choice(Arrays.stream(type.getEnumConstants())
                .map(each -> new Shape.Choice(each.name(), each.zh(), each.en()))
                .toList());
    }

    private Optional<E> find(@Nullable Object json) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(json))
                .findFirst();
    }

    private String names() {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
