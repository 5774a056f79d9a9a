package fadu.law;

/** What may cite an article, and the permission with which somebody is shown that it does. */
public enum CitingKind {
    /** A question of a bank. */
    ITEM("bank.read", "试题", "Question"),
    /** A course or lesson. */
    COURSE("study.learn", "课程", "Course"),
    /** A rule of a rule set. */
    RULE("rulebook.read", "规则", "Rule");

    private final String permission;
    private final String zh;
    private final String en;

    CitingKind(String permission, String zh, String en) {
        this.permission = permission;
        this.zh = zh;
        this.en = en;
    }

    /** Whoever has it may learn of the citation, within its scope. */
    public String permission() {
        return permission;
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
