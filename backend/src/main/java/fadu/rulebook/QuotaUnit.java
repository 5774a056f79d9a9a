package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What a yearly quota is counted in. The two never convert into each other. */
public enum QuotaUnit implements Worded {
    /** Credit hours. */
    HOUR("学时", "credit hours"),
    /** Days. */
    DAY("天", "days");

    private final String zh;
    private final String en;

    QuotaUnit(String zh, String en) {
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
