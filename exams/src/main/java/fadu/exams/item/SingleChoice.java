package fadu.exams.item;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 单选题.
 *
 * @param key the letter of the one right option
 */
public record SingleChoice(String stem, List<Option> options, String key) implements ChoiceQuestion {
    /** Copies the options. */
    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SINGLE;
    }

    @Override
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(key)));
    }
}
