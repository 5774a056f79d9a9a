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
    PASSWORD_WEAK(Category.REFUSED),
    /** The caller may not act on somebody who holds rights that the caller does not hold over the same unit. */
    ACCOUNT_OUTRANKS(Category.FORBIDDEN),
    /** One's own account is neither disabled nor reset by oneself. */
    ACCOUNT_OWN(Category.REFUSED),
    /** Only somebody who holds the role over the unit, or its administrator, may give or take it. */
    GRANT_OUTRANKS(Category.FORBIDDEN),
    /** The person holds the role on the unit already in that time. */
    GRANT_KNOWN(Category.CONFLICT),
    /** The period ends before it starts, is over, or is longer than allowed. */
    GRANT_PERIOD(Category.REFUSED),
    /** An administrator does not take the role from oneself. */
    GRANT_OWN(Category.REFUSED),
    /** A delegated role cannot be delegated on, and gives no right to grant. */
    DELEGATION_TWICE(Category.REFUSED),
    /** The person holds the other signature over the same units. */
    DELEGATION_BOTH_SIGNATURES(Category.REFUSED),
    /** The token is wrong or was used. */
    FIRST_TOKEN_REFUSED(Category.FORBIDDEN),
    /** There are accounts already. */
    FIRST_ADMINISTRATOR_EXISTS(Category.CONFLICT),
    /** The user name has another form, or is taken. */
    USERNAME_REFUSED(Category.REFUSED);

    private final Category category;

    AccessProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
