package fadu.study;

import fadu.platform.problem.ProblemCode;

/** Why study refuses. */
public enum StudyProblem implements ProblemCode {
    /** The course is not offered to the caller's unit, or nothing of it is published. */
    COURSE_NOT_OFFERED(Category.CONFLICT),
    /** The lesson's course has to be begun first. */
    COURSE_NOT_BEGUN(Category.CONFLICT),
    /** The session was ended by one that began elsewhere. */
    LEARNING_ELSEWHERE(Category.CONFLICT),
    /** The session is over. */
    LEARNING_ENDED(Category.CONFLICT),
    /** The heartbeat carries a nonce that is not the last one given. */
    LEARNING_NONCE_STALE(Category.CONFLICT),
    /** Something is missing for the completion of the lesson. */
    LESSON_NOT_FINISHED(Category.REFUSED),
    /** There is no check of that number. */
    CHECK_UNKNOWN(Category.NOT_FOUND),
    /** The answer does not have the form that the check asks for. */
    CHECK_RESPONSE_MALFORMED(Category.MALFORMED),
    /** The check was passed already. */
    CHECK_PASSED_ALREADY(Category.CONFLICT),
    /** Only a draft can be changed. */
    COURSE_NOT_DRAFT(Category.CONFLICT),
    /** Shipped courses cannot be changed here. */
    COURSE_SHIPPED(Category.REFUSED),
    /** A course without lessons cannot be handed in. */
    COURSE_EMPTY(Category.REFUSED),
    /** Only what was handed in can be reviewed. */
    COURSE_NOT_SUBMITTED(Category.CONFLICT),
    /** Who wrote on a version does not review it. */
    COURSE_NEEDS_SECOND_PERSON(Category.REFUSED),
    /** What is sent back needs remarks. */
    COURSE_REMARKS_NEEDED(Category.REFUSED),
    /** Only a reviewed version can be published. */
    COURSE_NOT_REVIEWED(Category.CONFLICT),
    /** Only a published version can be retired. */
    COURSE_NOT_PUBLISHED(Category.CONFLICT),
    /** There is a draft of this course already. */
    COURSE_DRAFT_EXISTS(Category.CONFLICT),
    /** A course has at most sixty lessons. */
    COURSE_TOO_MANY_LESSONS(Category.REFUSED),
    /** The order names other lessons than the draft has. */
    LESSON_ORDER_WRONG(Category.REFUSED),
    /** A file of that kind is needed, or none at all. */
    LESSON_FILE_WRONG(Category.REFUSED),
    /** A text lesson needs words. */
    LESSON_TEXT_NEEDED(Category.REFUSED),
    /** The text names a picture that is not among the files. */
    LESSON_IMAGE_UNKNOWN(Category.REFUSED),
    /** A check cannot be understood, or is not in order. */
    LESSON_CHECK_WRONG(Category.REFUSED),
    /** The text is too long. */
    TEXT_TOO_LONG(Category.TOO_LARGE),
    /** The text holds HTML. */
    TEXT_HOLDS_HTML(Category.REFUSED),
    /** The text holds control characters. */
    TEXT_HOLDS_CONTROLS(Category.REFUSED),
    /** Files of that kind are not taken. */
    UPLOAD_TYPE_REFUSED(Category.REFUSED),
    /** The content is not what the name says. */
    UPLOAD_TYPE_MISMATCH(Category.REFUSED),
    /** The file is damaged or not whole. */
    UPLOAD_BROKEN(Category.REFUSED),
    /** The file holds something that acts by itself. */
    UPLOAD_ACTIVE_CONTENT(Category.REFUSED),
    /** The picture has too many points. */
    UPLOAD_IMAGE_TOO_LARGE(Category.REFUSED),
    /** The file is larger than files of its kind may be. */
    UPLOAD_TOO_LARGE(Category.TOO_LARGE),
    /** Quarantine is full for this person or for all. */
    UPLOAD_QUOTA(Category.CONFLICT),
    /** The part is not the next one, or not as long as it has to be. */
    UPLOAD_PART_WRONG(Category.CONFLICT),
    /** Not all bytes have arrived. */
    UPLOAD_INCOMPLETE(Category.CONFLICT),
    /** The upload is over. */
    UPLOAD_OVER(Category.CONFLICT),
    /** Judging the file takes too much. */
    UPLOAD_TOO_DEMANDING(Category.REFUSED);

    private final Category category;

    StudyProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
