package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** What long leave does to the year's quota. */
public enum LeaveEffect implements Worded {
    /** Nothing is due in that year. */
    EXEMPT("当年不要求", "nothing is due in that year"),
    /** Pro rata without the days of leave. */
    PRO_RATA("扣除请假天数折算", "pro rata without the days of leave");

    private final String zh;
    private final String en;

    LeaveEffect(String zh, String en) {
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
