package fadu.examination;

/** How an attempt came to its end. */
public enum HandInKind {
    /** 本人交卷. */
    CANDIDATE,
    /** 到时自动收卷: the deadline passed; the finish time is the deadline. */
    DEADLINE,
    /** 监考收卷: an invigilator closed it, with a reason. */
    INVIGILATOR
}
