package fadu.rulebook;

import fadu.rulebook.form.Worded;

/** The neutral subject kinds of credit that categories are made of, by the same names as in the ledger. */
public enum SubjectMatter implements Worded {
    /** Public law. */
    PUBLIC_LAW("公共法律知识", "public law"),
    /** Professional knowledge. */
    PROFESSIONAL("业务知识", "professional knowledge"),
    /** Enforcement skill. */
    SKILL("执法技能", "enforcement skill"),
    /** General. */
    GENERAL("综合", "general");

    private final String zh;
    private final String en;

    SubjectMatter(String zh, String en) {
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
