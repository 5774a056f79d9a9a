package fadu.exams.grading;

import fadu.exams.item.Item;
import fadu.exams.item.Response;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;

/** Marks one item. Pure: the same item, response, maximum and schemes give the same marks for ever. */
public final class Grader {
    private Grader() {}

    /**
     * The marks of a response in the bank's letters; for a response of a candidate use {@link PaperGrading}, which translates.
     * A response that does not fit the item is wrong, not an error.
     */
    public static Graded grade(Item item, Response response, BigDecimal max, Schemes schemes) {
        throw new UnsupportedOperationException();
    }
}
