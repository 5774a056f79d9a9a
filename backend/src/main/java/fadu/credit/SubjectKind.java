package fadu.credit;

import java.util.Optional;

/** What credit was about, in words that belong to no jurisdiction; a rule set maps them to its categories (obligations A1). */
public enum SubjectKind {
    /** 公共法律知识. */
    PUBLIC_LAW("公共法律知识", "public law"),
    /** 业务知识. */
    PROFESSIONAL("业务知识", "professional knowledge"),
    /** 执法技能. */
    SKILL("执法技能", "enforcement skills"),
    /** 综合: belongs to no one kind. */
    GENERAL("综合", "general");

    private final String zh;
    private final String en;

    SubjectKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The kind of that name; empty for a name that is none. */
    public static Optional<SubjectKind> of(String name) {
        for (var kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The Chinese word of a kind's name; the name itself for one that newer sources have brought. */
    public static String zh(String name) {
        return of(name).map(SubjectKind::zh).orElse(name);
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
