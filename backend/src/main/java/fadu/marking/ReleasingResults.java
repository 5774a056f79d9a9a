package fadu.marking;

import fadu.examination.Attempts;
import fadu.examination.Exam;
import fadu.examination.ExamState;
import fadu.examination.Exams;
import fadu.examination.HandingIn;
import fadu.examination.ReleaseMode;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Releasing results by hand: one person proposes once every paper is in and marked, another releases. */
@Singleton
public class ReleasingResults {
    private final Exams exams;
    private final Attempts attempts;
    private final Marks marks;
    private final HandingIn handingIn;
    private final Grading grading;
    private final Settling settling;
    private final Audit audit;
    private final Tx tx;

    ReleasingResults(
            Exams exams,
            Attempts attempts,
            Marks marks,
            HandingIn handingIn,
            Grading grading,
            Settling settling,
            Audit audit,
            Tx tx) {
        this.exams = exams;
        this.attempts = attempts;
        this.marks = marks;
        this.handingIn = handingIn;
        this.grading = grading;
        this.settling = settling;
        this.audit = audit;
        this.tx = tx;
    }

    /** Proposes, or releases what another person proposed. Answers the exam's public id. */
    public Outcome<String> release(Actor actor, String examId, String note) {
        if (exams.find(actor.scope(), examId).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        handingIn.expireAll(() -> {});
        grading.catchUp(() -> {});
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId)
                    .flatMap(found -> exams.lock(found.id()))
                    .orElseThrow();
            var objection = objection(actor, exam);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            var proposedBy = exam.releaseProposedBy();
            if (proposedBy == null) {
                exams.proposeRelease(exam.id(), actor.personId());
                note(actor, "exam.release-propose", exam, note);
                return Outcome.done(examId);
            }
            if (proposedBy == actor.personId()) {
                return Outcome.refused(MarkingProblem.RELEASE_SECOND_PERSON);
            }
            exams.release(exam.id(), actor.personId(), exams.now());
            settling.settle(actor, exams.byId(exam.id()).orElseThrow());
            note(actor, "exam.release", exam, note);
            return Outcome.done(examId);
        });
    }

    private Optional<Refusal> objection(Actor actor, Exam exam) {
        if (exam.releaseMode() != ReleaseMode.BY_HAND || exam.releasedAt() != null) {
            return Optional.of(Refusal.of(MarkingProblem.RELEASE_DONE));
        }
        if (attempts.sat(exam.id(), actor.personId())) {
            return Optional.of(Refusal.of(MarkingProblem.RELEASE_OF_ONESELF));
        }
        if (exam.state() != ExamState.PUBLISHED
                || exams.now().isBefore(exam.closesAt())
                || attempts.open(exam.id()) > 0) {
            return Optional.of(Refusal.of(MarkingProblem.RELEASE_NOT_OVER));
        }
        long ungraded = marks.ungradedOf(exam.id());
        return ungraded == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(MarkingProblem.RELEASE_UNGRADED, "count", ungraded));
    }

    private void note(Actor actor, String action, Exam exam, String note) {
        audit.append(actor, action, "exam:" + exam.publicId(), exam.unitId(), Map.of("note", note));
    }
}
