package fadu.lecture;

/** Who somebody is who lectures. */
public enum LecturerKind {
    /** 业务骨干. */
    OFFICIAL,
    /** 法律顾问. */
    LEGAL_ADVISER,
    /** 公职律师. */
    PUBLIC_LAWYER,
    /** 专家学者. */
    SCHOLAR,
    /** 领导干部. */
    LEADER,
    /** 其他. */
    OTHER
}
