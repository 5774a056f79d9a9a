package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** The categories of persons that the directory keeps, by the same names. */
public enum PersonKind implements Worded {
    /** Enforcement officers. */
    OFFICER("执法人员", "enforcement officers"),
    /** Auxiliary staff. */
    AUXILIARY("辅助人员", "auxiliary staff"),
    /** Leading cadres. */
    CADRE("领导干部", "leading cadres"),
    /** State staff. */
    STATE_STAFF("国家工作人员", "state staff"),
    /** Reconsideration staff. */
    RECONSIDERATION("行政复议人员", "reconsideration staff"),
    /** Enforcement supervisors. */
    SUPERVISOR("执法监督人员", "enforcement supervisors"),
    /** Volunteer supervisors. */
    VOLUNTEER_SUPERVISOR("义务监督员", "volunteer supervisors");

    private final String zh;
    private final String en;

    PersonKind(String zh, String en) {
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
