package fadu.exams.blueprint;

import fadu.exams.Marks;
import java.math.BigDecimal;

/**
 * One section to be filled.
 *
 * @param title as the candidate reads it, such as 一、单项选择题
 * @param from the items that may stand in it
 * @param count how many, 1 to 500
 * @param marks of each
 */
public record SectionPlan(String title, Selector from, int count, BigDecimal marks) {
    /** Makes the marks exact; refuses counts out of range. */
    public SectionPlan {
        marks = Marks.exact(marks);
        if (count < 1 || count > 500) {
            throw new IllegalArgumentException("a section holds 1 to 500 items: " + count);
        }
    }
}
