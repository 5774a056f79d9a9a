package fadu.clearance;

import fadu.platform.problem.ProblemCode;

/** Why clearance refuses. */
public enum ClearanceProblem implements ProblemCode {
    /** The case is decided or closed. */
    CASE_CLOSED(Category.CONFLICT),
    /** Every cause of the case is gone; it closes itself. */
    CASE_CAUSES_GONE(Category.CONFLICT),
    /** The case is about the caller. */
    CASE_IS_OWN(Category.REFUSED),
    /** The caller no longer holds the role that this signature needs, over this unit. */
    SIGNER_WITHOUT_ROLE(Category.FORBIDDEN),
    /** Both signatures may not come from one person. */
    SIGNER_SAME_PERSON(Category.REFUSED),
    /** The first signer left, was shut out or lost the role since; the case must go back. */
    FIRST_SIGNER_GONE(Category.CONFLICT),
    /** The grounds of the case leave this verdict not open. */
    VERDICT_NOT_OPEN(Category.REFUSED),
    /** The verdict needs a date that lies ahead, or may have none. */
    VERDICT_DATE(Category.REFUSED),
    /** How closed years are answered must be said when clearing a case of closed years, and only then. */
    VERDICT_YEARS(Category.REFUSED),
    /** The second signer wants another verdict, date or answer than the first signed. */
    VERDICTS_DIFFER(Category.CONFLICT),
    /** The facts changed since the first signature; the round starts anew and the first signature no longer counts. */
    FACTS_CHANGED(Category.CONFLICT),
    /** One fact that changed. */
    FACT_CHANGED(Category.CONFLICT),
    /** Nothing to return: nobody has signed. */
    CASE_NOT_SIGNED(Category.CONFLICT),
    /** A flag of a case that is signed once cannot be withdrawn; return the case first. */
    FLAG_UNDER_SIGNATURE(Category.CONFLICT),
    /** The flag is closed already. */
    FLAG_CLOSED(Category.CONFLICT),
    /** The flag is kept open by a decision, until its date. */
    FLAG_UNDER_DECISION(Category.CONFLICT);

    private final Category category;

    ClearanceProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
