package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What is due for a year in which a person was bound only part of the time. */
public enum PartYear implements Worded {
    /** The whole quota. */
    WHOLE("按全年要求", "the whole quota"),
    /** Pro rata by days. */
    PRO_RATA("按在岗天数折算", "pro rata by days");

    private final String zh;
    private final String en;

    PartYear(String zh, String en) {
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
