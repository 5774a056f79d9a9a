package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What a clearance decision may say, by the same names as in clearance. */
public enum VerdictKind implements Worded {
    /** Clear. */
    CLEAR("通过", "clear"),
    /** Make up by a date. */
    MAKE_UP("限期补足", "make up by a date"),
    /** Suspend. */
    SUSPEND("暂扣", "suspend"),
    /** Take back. */
    TAKE_BACK("收回", "take back"),
    /** Cancel. */
    CANCEL("注销", "cancel");

    private final String zh;
    private final String en;

    VerdictKind(String zh, String en) {
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
