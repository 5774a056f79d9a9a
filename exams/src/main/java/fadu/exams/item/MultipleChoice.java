package fadu.exams.item;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 多选题.
 *
 * @param keys the letters of the right options, at least two
 */
public record MultipleChoice(String stem, List<Option> options, SortedSet<String> keys) implements ChoiceQuestion {
    /** Copies options and keys. */
    public MultipleChoice {
        options = List.copyOf(options);
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE;
    }
}
