package fadu.directory;

import fadu.platform.problem.ProblemCode;

/** Why the directory refuses. */
public enum DirectoryProblem implements ProblemCode {
    /** Another unit below the same parent has this name. */
    UNIT_NAME_TAKEN(Category.CONFLICT),
    /** Another unit has this code. */
    UNIT_CODE_TAKEN(Category.CONFLICT),
    /** A unit cannot lie below itself. */
    UNIT_BELOW_ITSELF(Category.REFUSED),
    /** The unit is closed. */
    UNIT_CLOSED(Category.REFUSED),
    /** People still serve in it, or units below it are open. */
    UNIT_NOT_EMPTY(Category.REFUSED),
    /** The top of the tree stays where it is. */
    UNIT_IS_TOP(Category.REFUSED),
    /** There is a root already. */
    UNIT_ROOT_EXISTS(Category.CONFLICT),
    /** No such identity number: length, date or check digit. */
    ID_NUMBER_WRONG(Category.REFUSED),
    /** Somebody on record has this identity number. */
    ID_NUMBER_TAKEN(Category.CONFLICT),
    /** No phone number. */
    PHONE_WRONG(Category.REFUSED),
    /** The text holds line breaks, control characters or broken characters, or is too long. */
    TEXT_WRONG(Category.REFUSED),
    /** A change takes effect today or earlier; enter it on the day. */
    DATE_IN_FUTURE(Category.REFUSED),
    /** What is to change began later. */
    DATE_BEFORE_START(Category.REFUSED),
    /** The last day lies before the first. */
    DATES_REVERSED(Category.REFUSED),
    /** Serves in that unit already. */
    PERSON_IN_UNIT_ALREADY(Category.CONFLICT),
    /** No longer serves. */
    PERSON_HAS_LEFT(Category.CONFLICT),
    /** Still serves. */
    PERSON_SERVES(Category.CONFLICT),
    /** Was merged into another record. */
    PERSON_WAS_MERGED(Category.CONFLICT),
    /** It is so already. */
    STATUS_ALREADY_SO(Category.CONFLICT),
    /** Nobody is an enforcement officer and auxiliary staff at once. */
    CATEGORY_CLASH(Category.REFUSED),
    /** Another absence lies in that time. */
    ABSENCE_OVERLAPS(Category.CONFLICT),
    /** A record cannot be merged with itself. */
    MERGE_WITH_ITSELF(Category.REFUSED),
    /** Two different identity numbers are two people. */
    MERGE_TWO_PEOPLE(Category.REFUSED),
    /** Too many whole numbers were looked at today. */
    REVEAL_LIMIT(Category.TOO_MANY);

    private final Category category;

    DirectoryProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
