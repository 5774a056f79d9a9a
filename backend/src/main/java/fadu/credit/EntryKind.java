package fadu.credit;

/** What an entry of the ledger does. */
public enum EntryKind {
    /** Earned by something that this system saw. */
    EARN("获得", "earned"),
    /** Takes one earlier entry back, whole. */
    REVERSE("冲销", "reversed"),
    /** Set right by hand, by two persons, with a reason. */
    ADJUST("调整", "adjusted"),
    /** Earned before the system was in use, brought in with its source. */
    OPENING("期初", "opening"),
    /** Earned elsewhere, brought in with its proof. */
    OUTSIDE("外部", "outside");

    private final String zh;
    private final String en;

    EntryKind(String zh, String en) {
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
