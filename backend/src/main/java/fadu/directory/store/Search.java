package fadu.directory.store;

import fadu.platform.db.Like;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what somebody typed into patterns: anywhere in a name, or at the beginning of a reading or a number. */
final class Search {
    private Search() {}

    /** Anywhere; null for nothing typed. */
    static @Nullable String contains(@Nullable String text) {
        return Like.containing(text);
    }

    /** At the beginning of a reading, in lower case, without the spaces between syllables; null for what is no reading. */
    static @Nullable String prefix(@Nullable String text) {
        var letters = text == null ? "" : text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return letters.chars().allMatch(c -> c > ' ' && c < 127) ? Like.startingWith(letters) : null;
    }
}
