package fadu.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to; null means not narrowed.
 *
 * @param text name, pinyin, initials, unit, staff number, or a whole identity number
 * @param unit public id: that unit and all below it
 * @param category a {@link Category}'s name
 * @param flag a {@link Flag}'s name, or {@code NOT_} and that name
 * @param state {@code ACTIVE}, {@code LEFT} or {@code ALL}
 */
public record PeopleFilter(
        @Nullable String text,
        @Nullable String unit,
        @Nullable String category,
        @Nullable String flag,
        String state) {}
