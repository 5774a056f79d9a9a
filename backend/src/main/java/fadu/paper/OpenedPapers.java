package fadu.paper;

import fadu.exams.paper.Paper;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.problem.Outcome;

/**
 * Papers as an examination uses them. Before its opening time by the database's clock, or while only one person has sealed it, no
 * call gives away what a paper asks, to nobody.
 */
public interface OpenedPapers {
    /**
     * A paper that a sitting may be planned with: sealed by two persons or opened already.
     *
     * @return {@link PaperProblem#PAPER_STATE} for one that is not sealed yet or withdrawn
     */
    Outcome<OpenedPaper> planned(Scope scope, String paperId);

    /**
     * The questions of one candidate: pins of item versions with marks and option order, without keys. The same seed always gives
     * the same. The first call at or after the opening time opens the paper, which is on record; so call it inside a transaction.
     *
     * @param seed of the candidate; chooses among the paper's variants
     * @return {@link PaperProblem#PAPER_NOT_OPEN} before the time
     */
    @Unscoped("the examination found its sitting in scope; before the opening time nobody gets anything")
    Outcome<Paper> plan(String paperId, long seed);
}
