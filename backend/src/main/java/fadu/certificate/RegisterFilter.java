package fadu.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the register is narrowed to; null means no narrowing.
 *
 * @param q part of a name, the beginning of its pinyin or initials, or part of a number
 * @param unitId a unit with all below it
 * @param personId one holder
 * @param state what is shown: {@code VALID}, {@code SUSPENDED}, {@code TAKEN_BACK}, {@code CANCELLED}, {@code EXPIRED} or
 *     {@code NOT_YET}
 * @param endsBefore only terms that end before this day
 */
public record RegisterFilter(
        @Nullable String q,
        @Nullable Long unitId,
        @Nullable Long personId,
        @Nullable String state,
        @Nullable LocalDate endsBefore) {
    /** Part of a name or number, for LIKE, wildcards taken as letters. */
    public @Nullable String part() {
        return q == null ? null : "%" + escaped(q) + "%";
    }

    /** The beginning of pinyin or initials, for LIKE. */
    public @Nullable String beginning() {
        return q == null ? null : escaped(q.toLowerCase(java.util.Locale.ROOT)) + "%";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
