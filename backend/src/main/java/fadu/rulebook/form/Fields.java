package fadu.rulebook.form;

import java.util.Map;
import java.util.Optional;

/** An object that was read: its fields by name, already typed by their forms. */
public record Fields(Map<String, Object> values) {
    /** A field that its form requires. */
    public <T> T get(String field, Class<T> type) {
        return find(field, type).orElseThrow();
    }

    /** A field that may be absent. */
    public <T> Optional<T> find(String field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
