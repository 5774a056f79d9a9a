package fadu.qualification;

import fadu.platform.problem.ProblemCode;

/** Why qualification refuses. */
public enum QualificationProblem implements ProblemCode {
    /** The same proof stands on record for the person already. */
    QUALIFICATION_KNOWN(Category.CONFLICT),
    /** It would end before it begins. */
    QUALIFICATION_TERM(Category.REFUSED),
    /** Nobody enters, approves or revokes their own. */
    QUALIFICATION_OWN(Category.REFUSED),
    /** Who entered it may not approve it. */
    QUALIFICATION_SECOND_PERSON(Category.REFUSED),
    /** It is approved or revoked already, or needs no approval. */
    QUALIFICATION_NOT_WAITING(Category.CONFLICT),
    /** It was revoked before. */
    QUALIFICATION_REVOKED(Category.CONFLICT);

    private final Category category;

    QualificationProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
