package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** Whether this version of the product acts on a rule or only keeps and shows it. */
public enum RuleUse implements Worded {
    /** The product acts on it. */
    ACTS("系统据此计算", "the product acts on it"),
    /** Kept and shown only. */
    ON_RECORD("仅登记备查", "kept and shown only");

    private final String zh;
    private final String en;

    RuleUse(String zh, String en) {
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
