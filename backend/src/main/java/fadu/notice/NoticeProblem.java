package fadu.notice;

import fadu.platform.problem.ProblemCode;

/** Why notice refuses. */
public enum NoticeProblem implements ProblemCode {
    /** The machine lacks the font that letters are set in. */
    FONT_MISSING(Category.UNAVAILABLE),
    /** Only the addressee's opening counts as service by inbox; nobody can enter it. */
    SERVICE_WAY_INBOX(Category.REFUSED),
    /** A note is needed: to whom, where, which receipt. */
    SERVICE_NOTE_NEEDED(Category.REFUSED),
    /** Nobody serves a letter on themself. */
    SERVICE_OWN(Category.REFUSED);

    private final Category category;

    NoticeProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
