package fadu.rulebook;

import fadu.platform.problem.ProblemCode;

/** Why the rulebook refuses. */
public enum RulebookProblem implements ProblemCode {
    /** There is no rule of that key. */
    RULE_KEY_UNKNOWN(Category.MALFORMED),
    /** The value does not have the key's form. */
    RULE_VALUE_UNFIT(Category.REFUSED),
    /** A published version never changes. */
    RULE_VERSION_PUBLISHED(Category.CONFLICT),
    /** There is a draft already. */
    RULE_DRAFT_EXISTS(Category.CONFLICT),
    /** The dates lie inside those of another version. */
    RULE_VERSION_OVERLAPS(Category.REFUSED),
    /** The draft says nothing. */
    RULE_VERSION_EMPTY(Category.REFUSED),
    /** What the draft says does not go together. */
    RULE_VERSION_INCONSISTENT(Category.REFUSED),
    /** The rule set also governs units outside the caller's scope. */
    RULE_SET_GOVERNS_OTHERS(Category.FORBIDDEN),
    /** Another rule set has that code. */
    RULE_SET_CODE_TAKEN(Category.CONFLICT),
    /** The unit has an assignment in that layer and time. */
    RULE_ASSIGNMENT_OVERLAPS(Category.CONFLICT),
    /** The end lies before the beginning. */
    RULE_PERIOD_BACKWARDS(Category.MALFORMED),
    /** The rule set has no published version. */
    RULE_SET_NOT_PUBLISHED(Category.REFUSED);

    private final Category category;

    RulebookProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
