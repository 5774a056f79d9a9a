package fadu.lecture;

import fadu.platform.problem.ProblemCode;

/** Why lecture refuses. */
public enum LectureProblem implements ProblemCode {
    /** Times that cannot be: the end before the start, parts outside or overlapping, longer than a day. */
    LECTURE_TIMES_WRONG(Category.REFUSED),
    /** Fewer seats than are taken, or more than the room has. */
    LECTURE_SEATS_WRONG(Category.REFUSED),
    /** Room, lecturer or people who signed up are elsewhere at that time. */
    LECTURE_CLASH(Category.CONFLICT),
    /** The room is taken. */
    CLASH_ROOM(Category.CONFLICT),
    /** The lecturer lectures elsewhere. */
    CLASH_LECTURER(Category.CONFLICT),
    /** People who signed up have a seat elsewhere. */
    CLASH_PERSON(Category.CONFLICT),
    /** Confirmed or cancelled: it can no longer be changed. */
    LECTURE_CLOSED(Category.CONFLICT),
    /** The room or lecturer is closed or out of reach. */
    LECTURE_PLACE_UNKNOWN(Category.REFUSED),
    /** A room of that name exists in the unit. */
    ROOM_NAME_TAKEN(Category.CONFLICT),
    /** No seat is free. */
    SEAT_NONE_FREE(Category.CONFLICT),
    /** Sign-up has ended. */
    SEAT_TOO_LATE(Category.REFUSED),
    /** The lecture is for other units. */
    SEAT_OTHER_AUDIENCE(Category.REFUSED),
    /** The person has a seat in another lecture at that time. */
    SEAT_OVERLAPS(Category.CONFLICT),
    /** It has begun, or the person is there: the seat can no longer be given back. */
    SEAT_KEPT(Category.REFUSED),
    /** The code is old, of another lecture, or never was one. */
    CHECK_IN_CODE_WRONG(Category.REFUSED),
    /** Checking in or out is not open yet. */
    CHECK_IN_TOO_EARLY(Category.REFUSED),
    /** Checking in or out has ended. */
    CHECK_IN_TOO_LATE(Category.REFUSED),
    /** Checking out without having checked in. */
    CHECK_OUT_WITHOUT_IN(Category.REFUSED),
    /** Too many wrong codes. */
    CHECK_IN_SLOW_DOWN(Category.TOO_MANY),
    /** Nobody enters or corrects the own attendance. */
    ATTENDANCE_OF_ONESELF(Category.REFUSED),
    /** The time lies outside the lecture or in the future. */
    ATTENDANCE_TIME_WRONG(Category.REFUSED),
    /** The lecture is not over. */
    LECTURE_NOT_OVER(Category.REFUSED),
    /** The correction says what is on record already. */
    CORRECTION_SAYS_NOTHING(Category.CONFLICT),
    /** The hours rule is not set for some of those present. */
    CREDIT_RULE_NOT_SET(Category.REFUSED);

    private final Category category;

    LectureProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
