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

    /** At the beginning, in lower case, without the spaces between syllables; null for nothing typed. */
    static @Nullable String prefix(@Nullable String text) {
        return text == null ? null : Like.startingWith(text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT));
    }
}
