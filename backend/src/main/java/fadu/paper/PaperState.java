package fadu.paper;

/** Where a paper stands. */
public enum PaperState {
    /** Composed; its makers may look at it and make it anew. */
    DRAFT("草稿", "Draft"),
    /** Sealed by one person; a second must confirm. */
    SEALED("已封存，待确认", "Sealed, to be confirmed"),
    /** Sealed by two persons; opens at its time. */
    CONFIRMED("已确认封存", "Sealed by two persons"),
    /** Opened at or after its time. */
    OPENED("已启封", "Opened"),
    /** Taken out of use before it was opened. */
    WITHDRAWN("已作废", "Withdrawn");

    private final String zh;
    private final String en;

    PaperState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in Chinese. */
    public String zh() {
        return zh;
    }

    /** Its name in English. */
    public String en() {
        return en;
    }
}
