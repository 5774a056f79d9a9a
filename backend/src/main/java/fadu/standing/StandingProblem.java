package fadu.standing;

import fadu.platform.problem.ProblemCode;

/** Why standing refuses. */
public enum StandingProblem implements ProblemCode {
    /** A list is exported as xlsx or csv. */
    STANDING_FORMAT_UNKNOWN(Category.MALFORMED);

    private final Category category;

    StandingProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
