package fadu.credit;

/** A half of a day in Asia/Shanghai: before twelve o'clock, or from twelve on. */
public enum Half {
    /** Until 12:00. */
    AM("上午", "morning"),
    /** From 12:00. */
    PM("下午", "afternoon");

    private final String zh;
    private final String en;

    Half(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its Chinese word. */
    public String zh() {
        return zh;
    }

    /** Its English word. */
    public String en() {
        return en;
    }
}
