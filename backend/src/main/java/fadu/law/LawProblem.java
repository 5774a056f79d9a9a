package fadu.law;

import fadu.platform.problem.ProblemCode;

/** Why the register of law refuses; also the sentences about what a file holds and lacks. */
public enum LawProblem implements ProblemCode {
    /** The import was applied, undone or discarded already. */
    LAW_IMPORT_STATE(Category.CONFLICT),
    /** No file of the import can be taken. */
    LAW_IMPORT_NOTHING(Category.REFUSED),
    /** Too many files in one import. */
    LAW_IMPORT_TOO_MANY(Category.TOO_LARGE),
    /** Something cites a statute that the undo would take away. */
    LAW_CITED(Category.CONFLICT),
    /** The folder's index, no statute. */
    LAW_FILE_IS_INDEX(Category.REFUSED),
    /** The template for writing statutes down, no statute. */
    LAW_FILE_IS_TEMPLATE(Category.REFUSED),
    /** No Markdown. */
    LAW_FILE_NOT_MARKDOWN(Category.REFUSED),
    /** In no encoding we know, or no text at all. */
    LAW_FILE_UNREADABLE(Category.REFUSED),
    /** Longer than a statute can be. */
    LAW_FILE_TOO_LONG(Category.TOO_LARGE),
    /** The same text stands in the import twice. */
    LAW_FILE_TWICE(Category.REFUSED),
    /** No line that begins with a single number sign. */
    LAW_TITLE_MISSING(Category.REFUSED),
    /** The line that ends the header is missing. */
    LAW_HEADER_OPEN(Category.REFUSED),
    /** No line of the header names a day on which something happened. */
    LAW_HISTORY_MISSING(Category.REFUSED),
    /** A line of the header does not begin with a day. */
    LAW_HISTORY_UNDATED(Category.REFUSED),
    /** A day that no calendar has. */
    LAW_DATE_WRONG(Category.REFUSED),
    /** The header does not say who passed or issued it, so its level is unknown. */
    LAW_LEVEL_UNKNOWN(Category.REFUSED),
    /** No line begins with an article's number. */
    LAW_ARTICLES_MISSING(Category.REFUSED),
    /** An article's number stands twice. */
    LAW_ARTICLE_TWICE(Category.REFUSED),
    /** An article's number does not follow the one before. */
    LAW_ARTICLE_GAP(Category.REFUSED),
    /** An article has no text. */
    LAW_ARTICLE_EMPTY(Category.REFUSED),
    /** Text that belongs to no article. */
    LAW_TEXT_STRAY(Category.REFUSED),
    /** Characters that cannot be kept. */
    LAW_LINE_UNFIT(Category.REFUSED),
    /** From when this text holds is not said in it. */
    LAW_EFFECTIVE_UNKNOWN(Category.REFUSED),
    /** Since when the statute holds is not said in it. */
    LAW_FORCE_UNKNOWN(Category.REFUSED);

    private final Category category;

    LawProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
