package fadu.access;

import fadu.platform.problem.ProblemCode;

/** Why access refuses. */
public enum AccessProblem implements ProblemCode {
    /** User name or password is wrong; which of the two is not said. */
    SIGN_IN_REFUSED(Category.UNAUTHENTICATED),
    /** Too many wrong tries: wait. */
    SIGN_IN_DELAYED(Category.TOO_MANY),
    /** Too many people sign in at this moment. */
    SIGN_IN_BUSY(Category.TOO_MANY),
    /** The present password is wrong. */
    PASSWORD_WRONG(Category.REFUSED),
    /** The new password is too short, too long, too common or the same. */
    PASSWORD_WEAK(Category.REFUSED);

    private final Category category;

    AccessProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
