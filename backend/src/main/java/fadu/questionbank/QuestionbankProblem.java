package fadu.questionbank;

import fadu.platform.problem.ProblemCode;

/** Why the bank refuses; also the sentences about single questions of an import. */
public enum QuestionbankProblem implements ProblemCode {
    /** Another bank of the unit has that name. */
    BANK_NAME_TAKEN(Category.CONFLICT),
    /** A bank that ships is not written by hand. */
    BANK_SHIPPED(Category.REFUSED),
    /** The bank is closed. */
    BANK_CLOSED(Category.CONFLICT),
    /** No bank of that code ships. */
    BANK_NOT_SHIPPED(Category.NOT_FOUND),
    /** Another item of the bank has that code. */
    ITEM_CODE_TAKEN(Category.CONFLICT),
    /** The item has flaws; each stands at its field. */
    ITEM_UNFIT(Category.REFUSED),
    /** One flaw of an item. */
    ITEM_FLAW(Category.REFUSED),
    /** The state of the version does not allow it. */
    ITEM_STATE(Category.CONFLICT),
    /** Whoever wrote a version does not review it. */
    ITEM_REVIEW_OWN(Category.FORBIDDEN),
    /** The register of law has the statute, but not this article. */
    ITEM_ARTICLE_UNKNOWN(Category.REFUSED),
    /** Nothing differs from the version before. */
    ITEM_UNCHANGED(Category.CONFLICT),
    /** The file is in none of the formats that can be read. */
    BANK_FORMAT_UNKNOWN(Category.MALFORMED),
    /** The file is no JSON of items. */
    BANK_JSON_UNREADABLE(Category.MALFORMED),
    /** More questions than one import takes. */
    BANK_IMPORT_TOO_MANY(Category.TOO_LARGE),
    /** The import was applied, undone or discarded already. */
    BANK_IMPORT_STATE(Category.CONFLICT),
    /** No question of the import can be taken. */
    BANK_IMPORT_NOTHING(Category.REFUSED),
    /** Later than the days within which an import can be taken back. */
    BANK_IMPORT_UNDO_LATE(Category.REFUSED),
    /** The bank has this very question. */
    ROW_ITEM_KNOWN(Category.REFUSED),
    /** The file has this very question twice. */
    ROW_ITEM_TWICE(Category.REFUSED),
    /** The code was taken and another was given. */
    ROW_CODE_CHANGED(Category.REFUSED),
    /** A cell of the row holds a formula or an error. */
    ROW_CELL_ACTIVE(Category.REFUSED),
    /** A cell of the row is too long. */
    ROW_CELL_TOO_LONG(Category.REFUSED);

    private final Category category;

    QuestionbankProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
