package fadu.marking;

import fadu.platform.problem.ProblemCode;

/** Why marking refuses. */
public enum MarkingProblem implements ProblemCode {
    /** Results are not released. */
    RESULT_NOT_RELEASED(Category.CONFLICT),
    /** The exam is not over, or attempts run. */
    RELEASE_NOT_OVER(Category.REFUSED),
    /** Papers are not graded. */
    RELEASE_UNGRADED(Category.CONFLICT),
    /** The same person proposed the release. */
    RELEASE_SECOND_PERSON(Category.REFUSED),
    /** Released already. */
    RELEASE_DONE(Category.CONFLICT),
    /** Nobody releases or regrades an exam they sat. */
    RELEASE_OF_ONESELF(Category.REFUSED),
    /** The question stands in no paper of this exam. */
    REGRADE_ITEM_UNKNOWN(Category.REFUSED),
    /** ACCEPT needs an answer that fits the question. */
    REGRADE_ANSWER_MISSING(Category.REFUSED),
    /** The same person proposed the regrade. */
    REGRADE_SECOND_PERSON(Category.REFUSED),
    /** Done already. */
    REGRADE_DONE(Category.CONFLICT);

    private final Category category;

    MarkingProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
