package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** The kinds of long leave that the directory keeps, by the same names. */
public enum LeaveKind implements Worded {
    /** Sick leave. */
    SICK("病假", "sick leave"),
    /** Maternity leave. */
    MATERNITY("产假", "maternity leave"),
    /** Study leave. */
    STUDY("脱产学习", "study leave"),
    /** Secondment. */
    SECONDMENT("借调", "secondment"),
    /** Other leave. */
    OTHER("其他", "other leave");

    private final String zh;
    private final String en;

    LeaveKind(String zh, String en) {
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
