package fadu.rulebook.form;

import fadu.platform.problem.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with named fields; unknown fields are refused. */
public record FieldsForm(List<Field> fields) implements Form<Fields> {
    @Override
    public Fields read(@Nullable Object json) throws Misfit {
        if (!(json instanceof Map<?, ?> given)) {
            throw new Misfit("", "应为带字段的对象。", "This must be an object with fields.");
        }
        for (var name : given.keySet()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                throw new Misfit(String.valueOf(name), "没有这个字段。", "There is no such field.");
            }
        }
        var read = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = given.get(field.name());
            if (value == null && field.required()) {
                throw new Misfit(field.name(), "必须填写。", "This is needed.");
            }
            if (value != null) {
                try {
                    read.put(field.name(), field.form().read(value));
                } catch (Misfit e) {
                    throw e.within(field.name());
                }
            }
        }
        return new Fields(Map.copyOf(read));
    }

    @Override
    public String show(Object json, Language language) {
        var given = (Map<?, ?>) json;
        var parts = new ArrayList<String>();
        for (var field : fields) {
            var value = given.get(field.name());
            if (value != null) {
                var shown = field.form().show(value, language);
                var label = language == Language.EN ? field.en() : field.zh();
                parts.add(label.isEmpty() ? shown : label + " " + shown);
            }
        }
        return String.join(language == Language.EN ? ", " : "，", parts);
    }

    @Override
    public String name() {
        return "object";
    }

    @Override
    public Shape shape() {
        return Shape.object(fields.stream()
                .map(field -> new Shape.Field(
                        field.name(),
                        field.zh(),
                        field.en(),
                        field.required(),
                        field.form().shape()))
                .toList());
    }

    /** A field, with the label it is shown under (empty: the value speaks for itself). */
    public record Field(String name, String zh, String en, Form<?> form, boolean required) {
        /** A field that must stand there. */
        public static Field of(String name, String zh, String en, Form<?> form) {
            return new Field(name, zh, en, form, true);
        }

        /** A field that may be absent. */
        public static Field maybe(String name, String zh, String en, Form<?> form) {
            return new Field(name, zh, en, form, false);
        }
    }
}
