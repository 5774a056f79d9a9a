package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** Which of several attempts counts. */
public enum WhichAttempt implements Worded {
    /** The best. */
    BEST("取最好成绩", "the best"),
    /** The last. */
    LAST("取最后成绩", "the last"),
    /** The first. */
    FIRST("取首次成绩", "the first");

    private final String zh;
    private final String en;

    WhichAttempt(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
