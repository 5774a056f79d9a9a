package fadu.credit;

import fadu.platform.problem.ProblemCode;

/** Why credit refuses. */
public enum CreditProblem implements ProblemCode {
    /** The entry is not in this ledger, is a reversal, or has been reversed already. */
    ENTRY_NOT_REVERSIBLE(Category.CONFLICT),
    /** An adjustment of nothing. */
    ADJUSTMENT_EMPTY(Category.REFUSED),
    /** An adjustment dated in the future. */
    ADJUSTMENT_IN_FUTURE(Category.REFUSED),
    /** Nobody proposes or decides about the own ledger. */
    ADJUSTMENT_OF_ONESELF(Category.REFUSED),
    /** Who proposed does not decide. */
    ADJUSTMENT_NEEDS_SECOND_PERSON(Category.REFUSED),
    /** It is decided or withdrawn already. */
    ADJUSTMENT_DECIDED(Category.CONFLICT),
    /** Only who proposed may withdraw. */
    ADJUSTMENT_NOT_YOURS(Category.REFUSED);

    private final Category category;

    CreditProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
