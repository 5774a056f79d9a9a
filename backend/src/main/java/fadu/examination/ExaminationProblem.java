package fadu.examination;

import fadu.platform.problem.ProblemCode;

/** Why examination refuses. */
public enum ExaminationProblem implements ProblemCode {
    /** The window ends before it begins or is shorter than the exam, or the release date lies before the end. */
    EXAM_TIMES_WRONG(Category.REFUSED),
    /** The paper is not there, not sealed, or out of reach. */
    EXAM_PAPER_UNKNOWN(Category.REFUSED),
    /** A prerequisite exam is not there or is this exam itself. */
    EXAM_PREREQUISITE_UNKNOWN(Category.REFUSED),
    /** Somebody has started; it can no longer be changed. */
    EXAM_BEGUN(Category.CONFLICT),
    /** Published, cancelled or ended: this can no longer be done. */
    EXAM_STATE_WRONG(Category.CONFLICT),
    /** Nobody is appointed. */
    EXAM_NO_CANDIDATES(Category.REFUSED),
    /** The candidate has started. */
    CANDIDATE_BEGUN(Category.CONFLICT),
    /** More people than one exam takes. */
    CANDIDATES_TOO_MANY(Category.REFUSED),
    /** Nobody gives time to oneself or collects one's own paper. */
    CANDIDATE_ONESELF(Category.REFUSED),
    /** The exam is not announced or was called off. */
    SIT_NOT_PUBLISHED(Category.REFUSED),
    /** The window is not open. */
    SIT_TOO_EARLY(Category.REFUSED),
    /** The window is closed, or entry is. */
    SIT_TOO_LATE(Category.REFUSED),
    /** The exam is paused for all. */
    SIT_PAUSED(Category.CONFLICT),
    /** All attempts are used. */
    SIT_NO_ATTEMPT_LEFT(Category.REFUSED),
    /** A prerequisite exam is not passed. */
    SIT_PREREQUISITE(Category.REFUSED),
    /** The wait after failing is not over. */
    SIT_COOLING_OFF(Category.REFUSED),
    /** The person has passed this exam. */
    SIT_PASSED_ALREADY(Category.REFUSED),
    /** Another window or device is writing. */
    ATTEMPT_ELSEWHERE(Category.CONFLICT),
    /** This window was replaced by another; its answers were kept as evidence. */
    ATTEMPT_SUPERSEDED(Category.CONFLICT),
    /** The paper was handed in; answers that came later were kept as evidence. */
    ATTEMPT_HANDED_IN(Category.CONFLICT),
    /** The attempt is still running. */
    ATTEMPT_OPEN(Category.CONFLICT),
    /** The earliest time of handing in has not come. */
    HAND_IN_TOO_EARLY(Category.REFUSED),
    /** The same number came with another answer. */
    SAVE_SEQ_REUSED(Category.REFUSED),
    /** The paper has no such question. */
    SAVE_SLOT_UNKNOWN(Category.REFUSED),
    /** More answers came than anybody types. */
    SAVE_TOO_MANY(Category.REFUSED),
    /** The answer is longer than kept. */
    SAVE_TOO_LONG(Category.REFUSED),
    /** The queue is full. */
    SAVE_BUSY(Category.UNAVAILABLE),
    /** The exam is not paused. */
    BOARD_NOT_PAUSED(Category.CONFLICT),
    /** A record cannot be merged away while its person sits an exam. */
    MERGE_WHILE_SITTING(Category.CONFLICT),
    /** More start or hand in at this moment than get through in time. */
    DOOR_BUSY(Category.UNAVAILABLE);

    private final Category category;

    ExaminationProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
