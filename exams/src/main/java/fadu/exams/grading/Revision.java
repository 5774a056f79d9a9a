package fadu.exams.grading;

import fadu.exams.Marks;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The marks of a paper at one revision. A regrade adds the next one, which names the one before and why; none is ever rewritten.
 *
 * @param number counted from 1
 * @param previous the revision that this one follows, 0 for the first
 * @param why the reason of a regrade in words; empty for the first
 * @param grades by slot number
 */
public record Revision(int number, int previous, String why, SortedMap<Integer, Graded> grades) {
    /** Copies the grades; refuses gaps in the numbers and a regrade without a reason. */
    public Revision {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        if (number < 1 || previous != number - 1 || why.isBlank() != (number == 1)) {
            throw new IllegalArgumentException("revision " + number + " after " + previous + " because: " + why);
        }
    }

    /** The marks of a slot; {@link IllegalArgumentException} where there is none. */
    public Graded grade(int slot) {
        var grade = grades.get(slot);
        if (grade == null) {
            throw new IllegalArgumentException("no slot " + slot);
        }
        return grade;
    }

    /** The sum of the marks. */
    public BigDecimal marks() {
        return Marks.sum(grades.values().stream().map(Graded::marks).toList());
    }

    /** The sum of what could be had; voided items do not count. */
    public BigDecimal max() {
        return Marks.sum(grades.values().stream().map(Graded::max).toList());
    }
}
