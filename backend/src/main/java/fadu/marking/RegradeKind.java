package fadu.marking;

/** How a regrade changes the marks of a question. */
public enum RegradeKind {
    /** 更正答案: the key was wrong; everybody is graded by the right one. */
    REKEY,
    /** 全体得分: everybody gets the question's marks. */
    GIVE,
    /** 作废: the question counts for nobody. */
    VOID
}
