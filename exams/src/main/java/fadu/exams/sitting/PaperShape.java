package fadu.exams.sitting;

import fadu.exams.item.ItemKind;
import java.util.List;

/**
 * What the replay of an attempt needs to know of its paper.
 *
 * @param kinds the kind of each slot, slot 1 first
 */
public record PaperShape(List<ItemKind> kinds) {
    /** Copies the kinds. */
    public PaperShape {
        kinds = List.copyOf(kinds);
    }

    /** Whether the paper has a slot of that number. */
    public boolean has(int slot) {
        return slot >= 1 && slot <= kinds.size();
    }
}
