package fadu.lecture;

/** Which way somebody passes the door. */
public enum Direction {
    /** 签到. */
    IN,
    /** 签退. */
    OUT
}
