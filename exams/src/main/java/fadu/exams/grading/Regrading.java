package fadu.exams.grading;

import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import java.util.Map;

/** Adds a revision to the marks of a paper. */
public final class Regrading {
    private Regrading() {}

    /**
     * The next revision: the previous marks with the corrected slots marked again.
     *
     * @param corrections by slot number
     * @param responses what the candidate answered, by slot number, in the candidate's letters
     * @param why the reason, never blank
     */
    public static Revision regrade(
            Revision previous,
            Paper paper,
            Map<Integer, Response> responses,
            Map<Integer, Correction> corrections,
            String why) {
        throw new UnsupportedOperationException();
    }
}
