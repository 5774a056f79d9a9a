package fadu.lecture;

/** Where a lecture stands. */
public enum LectureState {
    /** Announced; seats and check-in are open in their times. */
    PLANNED,
    /** Attendance was confirmed and has earned credit. */
    CONFIRMED,
    /** Called off, with a reason. */
    CANCELLED
}
