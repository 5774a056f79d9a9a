package fadu.exams.paper;

import java.util.List;

/**
 * One section of a paper, such as 一、单项选择题.
 *
 * @param title as the candidate reads it
 */
public record Section(String title, List<Slot> slots) {
    /** Copies the slots. */
    public Section {
        slots = List.copyOf(slots);
    }
}
