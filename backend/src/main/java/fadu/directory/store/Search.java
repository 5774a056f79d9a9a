package fadu.directory.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what somebody typed into patterns for LIKE, with its wildcards taken literally. */
final class Search {
    private Search() {}

    /** Anywhere; null for nothing typed. */
    static @Nullable String contains(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + escape(text) + "%";
    }

    /** At the beginning, lower-case, without spaces; null for nothing typed. */
    static @Nullable String prefix(@Nullable String text) {
        return text == null || text.isBlank() ? null : escape(text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escape(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
