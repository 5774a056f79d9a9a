package fadu.exams.blueprint;

import java.util.List;
import java.util.Set;

/**
 * What must not stand in a paper.
 *
 * @param items codes of items that are left out
 * @param enemies groups of codes of which a paper holds at most one, because one answers or repeats the other
 */
public record Exclusions(Set<String> items, List<Set<String>> enemies) {
    /** Nothing excluded. */
    public static final Exclusions NONE = new Exclusions(Set.of(), List.of());

    /** Copies the sets. */
    public Exclusions {
        items = Set.copyOf(items);
        enemies = enemies.stream().map(Set::copyOf).toList();
    }
}
