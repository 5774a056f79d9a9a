package fadu.exams.grading;

import fadu.exams.Marks;
import java.math.BigDecimal;
import java.util.List;

/**
 * The marks of one item.
 *
 * @param marks 0 to max, two places
 * @param max what it could give
 * @param parts of a case its parts, of a fill-in its blanks, in order; their marks and maxima add up to these where the scheme shares them out
 */
public record Graded(BigDecimal marks, BigDecimal max, Reason reason, List<PartGrade> parts) {
    /**
     * The marks of one part or blank.
     *
     * @param id the part's or blank's number
     */
    public record PartGrade(String id, BigDecimal marks, BigDecimal max, Reason reason) {}

    /** Refuses marks above the maximum. */
    public Graded {
        marks = Marks.exact(marks);
        max = Marks.exact(max);
        parts = List.copyOf(parts);
        if (marks.compareTo(max) > 0) {
            throw new IllegalArgumentException("marks above the maximum: " + marks + " of " + max);
        }
    }
}
