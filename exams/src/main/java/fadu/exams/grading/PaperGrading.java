package fadu.exams.grading;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.Item;
import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import java.util.Map;

/** Marks a whole paper from what the candidate sees and answers. */
public final class PaperGrading {
    private PaperGrading() {}

    /**
     * The first revision of the marks.
     *
     * @param items every version that the paper pins; {@link IllegalArgumentException} where one is missing or not the pinned one
     * @param responses by slot number, in the candidate's letters; an absent slot was not answered
     */
    public static Revision grade(Paper paper, Map<ItemRef, Item> items, Map<Integer, Response> responses) {
        throw new UnsupportedOperationException();
    }
}
