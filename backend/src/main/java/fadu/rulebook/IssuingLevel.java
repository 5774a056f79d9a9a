package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** Who issued the document behind a rule set. */
public enum IssuingLevel implements Worded {
    /** National. */
    NATIONAL("国家", "national"),
    /** Provincial. */
    PROVINCE("省级", "provincial"),
    /** City. */
    CITY("市级", "city"),
    /** County. */
    COUNTY("县级", "county"),
    /** The unit itself. */
    UNIT("本单位", "the unit itself");

    private final String zh;
    private final String en;

    IssuingLevel(String zh, String en) {
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
