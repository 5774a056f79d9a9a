package fadu.examination;

/** What a candidate sees once results are released; before that nobody sees anything. */
public enum AfterRelease {
    /** The mark and whether it is a pass. */
    MARK,
    /** Also the paper with one's own answers, the right ones and the reasons. */
    ANSWERS
}
