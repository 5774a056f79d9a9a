package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** How much of the running year's quota is due at a renewal inside the year. */
public enum RenewalDue implements Worded {
    /** The whole quota. */
    WHOLE("全年要求", "the whole quota"),
    /** Pro rata by the days up to the renewal. */
    PRO_RATA("按到换证日的天数折算", "pro rata by the days up to the renewal"),
    /** Nothing. */
    NOTHING("不要求", "nothing");

    private final String zh;
    private final String en;

    RenewalDue(String zh, String en) {
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
