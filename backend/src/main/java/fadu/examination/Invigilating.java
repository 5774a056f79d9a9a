package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The invigilator's hand: more time, a pause for all, collecting a paper; each with its reason, on record. */
@Singleton
public class Invigilating {
    private final Exams exams;
    private final Attempts attempts;
    private final HandingIn handingIn;
    private final Audit audit;
    private final Tx tx;

    Invigilating(Exams exams, Attempts attempts, HandingIn handingIn, Audit audit, Tx tx) {
        this.exams = exams;
        this.attempts = attempts;
        this.handingIn = handingIn;
        this.audit = audit;
        this.tx = tx;
    }

    /**
     * Moves deadlines of attempts that run. Answers the exam's public id, as all of these do.
     *
     * @param attemptId one attempt; null for all
     */
    public Outcome<String> extend(Actor actor, String examId, @Nullable String attemptId, int minutes, String reason) {
        if (attemptId != null) {
            return attempt(actor, examId, attemptId, (exam, attempt) -> {
                attempts.extend(attempt.id(), minutes);
                note(actor, "exam.extend", exam, attempt.personId(), Map.of("minutes", minutes, "reason", reason));
            });
        }
        return exam(actor, examId, exam -> {
            int people = attempts.extendAll(exam.id(), minutes);
            note(actor, "exam.extend", exam, null, Map.of("minutes", minutes, "reason", reason, "people", people));
            return Outcome.done(examId);
        });
    }

    /** Stops the clock for all; a second time changes nothing. */
    public Outcome<String> pause(Actor actor, String examId, String reason) {
        return exam(actor, examId, exam -> {
            if (exam.state() != ExamState.PUBLISHED) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            if (exam.pausedAt() != null) {
                return Outcome.done(examId);
            }
            var now = exams.now();
            exams.pause(exam.id(), now);
            int people = attempts.pauseAll(exam.id(), now);
            note(actor, "exam.pause", exam, null, Map.of("reason", reason, "people", people));
            return Outcome.done(examId);
        });
    }

    /** Lets the clock run again; every deadline moves by the time it stood. */
    public Outcome<String> resume(Actor actor, String examId, String reason) {
        return exam(actor, examId, exam -> {
            if (exam.pausedAt() == null) {
                return Outcome.refused(ExaminationProblem.BOARD_NOT_PAUSED);
            }
            exams.pause(exam.id(), null);
            int people = attempts.resumeAll(exam.id(), exams.now());
            note(actor, "exam.resume", exam, null, Map.of("reason", reason, "people", people));
            return Outcome.done(examId);
        });
    }

    /** Collects one paper. */
    public Outcome<String> collect(Actor actor, String examId, String attemptId, String reason) {
        return attempt(actor, examId, attemptId, (exam, attempt) -> handingIn.collect(actor, exam, attempt, reason));
    }

    /** Does something to a running attempt of somebody else; one that is over meanwhile is refused. */
    private Outcome<String> attempt(Actor actor, String examId, String attemptId, Hand hand) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId).orElse(null);
            var attempt = exam == null
                    ? null
                    : attempts.lock(attemptId)
                            .filter(each -> each.examId() == exam.id())
                            .orElse(null);
            if (exam == null || attempt == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (attempt.personId() == actor.personId()) {
                return Outcome.refused(ExaminationProblem.CANDIDATE_ONESELF);
            }
            if (attempt.state() != AttemptState.OPEN) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            hand.on(exam, attempt);
            return Outcome.done(examId);
        });
    }

    private Outcome<String> exam(Actor actor, String examId, Function<Exam, Outcome<String>> work) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId)
                    .flatMap(found -> exams.lock(found.id()))
                    .orElse(null);
            if (exam == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return attempts.sat(exam.id(), actor.personId())
                    ? Outcome.refused(ExaminationProblem.CANDIDATE_ONESELF)
                    : work.apply(exam);
        });
    }

    private void note(Actor actor, String action, Exam exam, @Nullable Long personId, Map<String, ?> details) {
        audit.append(actor, action, "exam:" + exam.publicId(), exam.unitId(), personId, details);
    }

    /** What is done to an attempt. */
    private interface Hand {
        void on(Exam exam, AttemptRow attempt);
    }
}
