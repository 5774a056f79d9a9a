package fadu.appeal;

import fadu.platform.problem.ProblemCode;

/** Why appeal refuses. */
public enum AppealProblem implements ProblemCode {
    /** The last day for filing has passed. */
    APPEAL_TOO_LATE(Category.REFUSED),
    /** The person has an open appeal against the same subject. */
    APPEAL_OPEN_ALREADY(Category.CONFLICT),
    /** The same subject was appealed against and answered before. */
    APPEAL_DECIDED_ALREADY(Category.REFUSED),
    /** It was answered or withdrawn meanwhile. */
    APPEAL_CLOSED(Category.CONFLICT),
    /** The handler entered, decided or signed the subject, or is the appellant. */
    APPEAL_HANDLER_BARRED(Category.REFUSED);

    private final Category category;

    AppealProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
