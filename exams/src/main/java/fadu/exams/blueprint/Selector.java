package fadu.exams.blueprint;

import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import java.util.List;
import java.util.Set;

/**
 * Which items a rule speaks of. An empty set or list means any.
 *
 * @param kinds any of these kinds
 * @param topics at or below any of these paths
 * @param easiest lowest difficulty, 1 to 5
 * @param hardest highest difficulty, 1 to 5
 * @param tags carrying any of these tags
 */
public record Selector(Set<ItemKind> kinds, List<String> topics, int easiest, int hardest, List<String> tags) {
    /** Every item. */
    public static final Selector ANY = new Selector(Set.of(), List.of(), 1, 5, List.of());

    /** Copies the collections; refuses a range of difficulty that is none. */
    public Selector {
        kinds = Set.copyOf(kinds);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        if (easiest < 1 || hardest > 5 || easiest > hardest) {
            throw new IllegalArgumentException("difficulty " + easiest + " to " + hardest);
        }
    }

    /** Items of a kind. */
    public static Selector kind(ItemKind kind) {
        return new Selector(Set.of(kind), List.of(), 1, 5, List.of());
    }

    /** Items of a topic and what lies below it. */
    public static Selector topic(String topic) {
        return new Selector(Set.of(), List.of(topic), 1, 5, List.of());
    }

    /** Items of a range of difficulty. */
    public static Selector difficulty(int easiest, int hardest) {
        return new Selector(Set.of(), List.of(), easiest, hardest, List.of());
    }

    /** Whether the rule speaks of this item. */
    public boolean selects(Item item) {
        return (kinds.isEmpty() || kinds.contains(item.kind()))
                && (topics.isEmpty() || topics.stream().anyMatch(topic -> within(item.topic(), topic)))
                && item.difficulty() >= easiest
                && item.difficulty() <= hardest
                && (tags.isEmpty() || tags.stream().anyMatch(item.tags()::contains));
    }

    private static boolean within(String topic, String ancestor) {
        return topic.equals(ancestor) || topic.startsWith(ancestor + "/");
    }
}
