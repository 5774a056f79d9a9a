package fadu.qualification;

/** Which papers a qualification stands for. */
public enum QualificationScope {
    /** 公共法律知识. */
    PUBLIC_LAW,
    /** 专业法律知识. */
    PROFESSIONAL,
    /** Both. */
    WHOLE
}
