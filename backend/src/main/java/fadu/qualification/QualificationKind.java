package fadu.qualification;

/** Why somebody stands qualified. */
public enum QualificationKind {
    /** 考试合格. */
    PASS,
    /** 免考: never a score and never hours; counts once a second person approved it. */
    EXEMPTION
}
