package fadu.lecture;

/** How a check-in came about. */
public enum Way {
    /** By scanning the wall. */
    QR,
    /** By typing the six digits. */
    CODE,
    /** Entered by an organiser, with a reason. */
    HAND
}
