package fadu.law;

/** How high a statute stands (立法法). */
public enum LawLevel {
    /** 宪法 and its amendments. */
    CONSTITUTION("宪法", "Constitution"),
    /** Passed by the National People's Congress or its Standing Committee. */
    LAW("法律", "Law"),
    /** Issued by the State Council. */
    ADMINISTRATIVE("行政法规", "Administrative regulation"),
    /** Passed by a people's congress of a province, city or autonomous area. */
    LOCAL("地方性法规", "Local regulation"),
    /** Issued by a ministry or a local government. */
    RULE("规章", "Government rule");

    private final String zh;
    private final String en;

    LawLevel(String zh, String en) {
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
