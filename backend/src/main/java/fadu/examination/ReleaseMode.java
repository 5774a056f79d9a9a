package fadu.examination;

/** When results are shown to those who sat. */
public enum ReleaseMode {
    /** 交卷即公布. */
    IMMEDIATE,
    /** 到期公布: at a fixed time. */
    ON_DATE,
    /** 人工公布: one person proposes, another releases. */
    BY_HAND
}
