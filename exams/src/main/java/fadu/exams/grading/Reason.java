package fadu.exams.grading;

import fadu.exams.Words;

/** Why a mark is what it is. */
public enum Reason {
    /** The key. */
    RIGHT("答对", "right"),
    /** Right options only, but not all of them. */
    TOO_FEW("少选", "right options missing"),
    /** Some blanks, parts or options are right and some are not. */
    PARTLY_RIGHT("部分答对", "partly right"),
    /** Wrong, or a wrong option under a scheme that forgives none. */
    WRONG("答错", "wrong"),
    /** Nothing was answered. */
    UNANSWERED("未作答", "not answered"),
    /** The item was found faulty and everybody gets its marks. */
    GIVEN_TO_ALL("试题有误，全体得分", "faulty item, marks given to all"),
    /** The item was found faulty and counts for nobody. */
    VOIDED("试题作废，不计分", "faulty item, not counted"),
    /** A person marked it. */
    BY_HAND("人工评分", "marked by a person");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The reason for people. */
    public Words words() {
        return new Words(zh, en);
    }
}
