package fadu.paper;

import fadu.platform.problem.ProblemCode;

/** Why a paper or its table of specification is refused. */
public enum PaperProblem implements ProblemCode {
    /** The table of specification is not one: a range, a count or a mark is out of bounds. */
    BLUEPRINT_UNFIT(Category.REFUSED),
    /** The bank cannot meet it; each demand stands among the fields. */
    BLUEPRINT_UNMET(Category.REFUSED),
    /** One demand that cannot be met. */
    BLUEPRINT_DEMAND(Category.REFUSED),
    /** Somebody saved another version meanwhile. */
    BLUEPRINT_CHANGED(Category.CONFLICT),
    /** More sets of questions than one paper can hold. */
    PAPER_TOO_LARGE(Category.REFUSED),
    /** The state of the paper does not allow it. */
    PAPER_STATE(Category.CONFLICT),
    /** The opening time lies in the past, or too far ahead. */
    PAPER_TIME_WRONG(Category.REFUSED),
    /** Whoever composed or sealed it does not confirm it. */
    PAPER_CONFIRM_OWN(Category.FORBIDDEN),
    /** Sealed: nobody reads it before its time. */
    PAPER_NOT_OPEN(Category.CONFLICT),
    /** Its ciphertext does not open: a column that it is bound to was changed. */
    PAPER_TAMPERED(Category.CONFLICT);

    private final Category category;

    PaperProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
