package fadu.standing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the list of standings shows.
 *
 * @param unitId only this subtree; null for the whole scope
 * @param q part of a name, the beginning of its pinyin or initials, or a staff number; null for all
 */
public record BehindFilter(
        @Nullable Long unitId,
        Set<StandingStatus> statuses,
        @Nullable String q) {
    /** The statuses of a comma-separated list; all where none is known. */
    public static Set<StandingStatus> statuses(@Nullable String list) {
        var wanted = list == null
                ? EnumSet.noneOf(StandingStatus.class)
                : Arrays.stream(StandingStatus.values())
                        .filter(status -> Arrays.asList(list.split(",")).contains(status.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandingStatus.class)));
        return wanted.isEmpty() ? EnumSet.allOf(StandingStatus.class) : wanted;
    }
}
