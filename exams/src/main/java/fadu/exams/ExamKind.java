package fadu.exams;

/** The three exams of the trade; what each demands (paper, marks, attempts) is data of a rule set, never of this type. */
public enum ExamKind {
    /** 执法资格考试: opens the way to an enforcement certificate. */
    QUALIFICATION,
    /** 任前考试: taken before a leading post is filled. */
    PRE_APPOINTMENT,
    /** 年度学法用法考试: once a law year. */
    ANNUAL
}
