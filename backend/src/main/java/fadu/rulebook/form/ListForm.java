package fadu.rulebook.form;

import fadu.platform.problem.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One to so many things of one form, no two the same. */
record ListForm<T>(Form<T> each, int most) implements Form<List<T>> {
    @Override
    public List<T> read(@Nullable Object json) throws Misfit {
        if (!(json instanceof List<?> items)) {
            throw new Misfit("", "应为列表。", "This must be a list.");
        }
        if (items.isEmpty() || items.size() > most) {
            throw new Misfit("", "应有 1 到 " + most + " 项。", "There must be 1 to " + most + " entries.");
        }
        if (new HashSet<>(items).size() < items.size()) {
            throw new Misfit("", "有重复的项。", "An entry stands twice.");
        }
        var read = new ArrayList<T>(items.size());
        for (int i = 0; i < items.size(); i++) {
            try {
                read.add(each.read(items.get(i)));
            } catch (Misfit e) {
                throw e.within(String.valueOf(i + 1));
            }
        }
        return List.copyOf(read);
    }

    @Override
    public String show(Object json, Language language) {
        return ((List<?>) json)
                .stream()
                        .map(item -> item == null ? "" : each.show(item, language))
                        .collect(Collectors.joining(language == Language.EN ? "; " : "；"));
    }

    @Override
    public String name() {
        return "list of " + each.name();
    }

    @Override
    public Shape shape() {
        return Shape.list(each.shape(), most);
    }
}
