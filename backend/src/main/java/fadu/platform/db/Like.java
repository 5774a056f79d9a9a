package fadu.platform.db;

import org.jspecify.annotations.Nullable;

/** LIKE patterns from what somebody typed, with the wildcards in it taken literally. */
public final class Like {
    private Like() {}

    /** Matches where the text stands anywhere; null for none or blank, which filters nothing. */
    public static @Nullable String containing(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + literal(text.strip()) + "%";
    }

    /** Matches what starts with the text; null for none or blank. */
    public static @Nullable String startingWith(@Nullable String text) {
        return text == null || text.isBlank() ? null : literal(text.strip()) + "%";
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
