package fadu.exams.paper;

import fadu.exams.item.ItemKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Which scheme marks which kind; part of the paper, so that it is marked as it was announced. */
public record Schemes(Map<ItemKind, Scheme> byKind) {
    /** Exact keys for choices and statements, blanks and parts by share. */
    public static final Schemes STANDARD = new Schemes(Map.of());

    /** Fills the kinds that are not named from the standard; {@link IllegalArgumentException} where a scheme cannot mark its kind. */
    public Schemes {
        var all = new EnumMap<>(Map.of(
                ItemKind.SINGLE, Scheme.ALL_OR_NOTHING,
                ItemKind.MULTIPLE, Scheme.ALL_OR_NOTHING,
                ItemKind.TRUE_FALSE, Scheme.ALL_OR_NOTHING,
                ItemKind.FILL, Scheme.PER_BLANK,
                ItemKind.CASE, Scheme.PER_PART));
        all.putAll(byKind);
        all.forEach((kind, scheme) -> {
            if (!scheme.kinds().contains(kind)) {
                throw new IllegalArgumentException(scheme + " cannot mark " + kind);
            }
        });
        byKind = Collections.unmodifiableMap(all);
    }

    /** The same with another scheme for one kind. */
    public Schemes with(ItemKind kind, Scheme scheme) {
        var changed = new EnumMap<>(byKind);
        changed.put(kind, scheme);
        return new Schemes(changed);
    }

    /** The scheme of a kind. */
    public Scheme of(ItemKind kind) {
        var scheme = byKind.get(kind);
        if (scheme == null) {
            throw new IllegalStateException("every kind has a scheme: " + kind);
        }
        return scheme;
    }
}
