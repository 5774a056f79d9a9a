package fadu.exams.paper;

import fadu.exams.Marks;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * A paper: what one candidate, or everybody, is asked. Holds pins and no texts, so it never holds a key.
 *
 * @param title as the candidate reads it
 * @param schemes how it is marked
 */
public record Paper(String title, Schemes schemes, List<Section> sections) {
    /** Copies the sections; refuses slots that are not numbered 1, 2, 3 … and items that stand twice. */
    public Paper {
        sections = List.copyOf(sections);
        int number = 0;
        var items = new HashSet<String>();
        for (var section : sections) {
            for (var slot : section.slots()) {
                if (slot.number() != ++number || !items.add(slot.item().id())) {
                    throw new IllegalArgumentException("slot " + slot.number() + " with " + slot.item());
                }
            }
        }
    }

    /** All slots in order. */
    public List<Slot> slots() {
        return sections.stream().flatMap(section -> section.slots().stream()).toList();
    }

    /** The slot of a number; {@link IllegalArgumentException} where there is none. */
    public Slot slot(int number) {
        var slots = slots();
        if (number < 1 || number > slots.size()) {
            throw new IllegalArgumentException("no slot " + number);
        }
        return slots.get(number - 1);
    }

    /** What the paper can give. */
    public BigDecimal total() {
        return Marks.sum(slots().stream().map(Slot::marks).toList());
    }
}
