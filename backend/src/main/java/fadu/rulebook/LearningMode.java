package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** How credit was earned, by the same names as in the ledger. */
public enum LearningMode implements Worded {
    /** Online. */
    ONLINE("网络学习", "online"),
    /** Lecture. */
    LECTURE("讲座", "lecture"),
    /** Outside training. */
    OUTSIDE("外训", "outside training"),
    /** Opening balance. */
    OPENING("期初", "opening balance"),
    /** Examination. */
    EXAM("考试", "examination"),
    /** Court hearing. */
    TRIAL("旁听庭审", "court hearing"),
    /** By hand. */
    MANUAL("登记", "by hand");

    private final String zh;
    private final String en;

    LearningMode(String zh, String en) {
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
