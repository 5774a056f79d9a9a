package fadu.examination;

import fadu.credit.SubjectKind;
import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arranging exams: drafts that nobody sees, their announcement, changes until somebody begins, calling off, make-up exams. */
@Singleton
public class ArrangingExam {
    /** Keeps SQL's list from being empty. */
    private static final Long NOBODY = -1L;

    private final Exams exams;
    private final Candidates candidates;
    private final SittingPapers papers;
    private final PriorResults prior;
    private final Units units;
    private final ExamNotices notices;
    private final Audit audit;
    private final Tx tx;

    ArrangingExam(
            Exams exams,
            Candidates candidates,
            SittingPapers papers,
            PriorResults prior,
            Units units,
            ExamNotices notices,
            Audit audit,
            Tx tx) {
        this.exams = exams;
        this.candidates = candidates;
        this.papers = papers;
        this.prior = prior;
        this.units = units;
        this.notices = notices;
        this.audit = audit;
        this.tx = tx;
    }

    /** Puts a draft of a unit in scope on record; answers its public id. */
    public Outcome<String> arrange(@Nullable IdempotencyKey key, Actor actor, String unitId, ExamPlan plan) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return check(actor, plan, "").then(checked -> {
                var id = insert(actor, unit.id(), plan, checked, null);
                note(actor, "exam.arrange", id, unit.id(), Map.of("plan", plan.toString()));
                return Outcome.done(id);
            });
        });
    }

    /** Changes an exam that nobody has begun; its candidates are told when it is announced already. */
    public Outcome<String> change(Actor actor, String id, int version, ExamPlan plan) {
        return locked(actor, id, exam -> {
            if (exam.state() == ExamState.CANCELLED) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            if (exam.version() != version) {
                return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
            }
            if (exams.begun(exam.id())) {
                return Outcome.refused(ExaminationProblem.EXAM_BEGUN);
            }
            return check(actor, plan, id).then(checked -> {
                exams.update(exam.id(), plan, checked.paper().title());
                exams.require(exam.id(), checked.required());
                notices.changed(exam, plan);
                note(
                        actor,
                        "exam.change",
                        id,
                        exam.unitId(),
                        Map.of("before", exam.toString(), "after", plan.toString()));
                return Outcome.done(id);
            });
        });
    }

    /** Announces a draft to its candidates. */
    public Outcome<String> publish(Actor actor, String id) {
        return locked(actor, id, exam -> {
            if (exam.state() != ExamState.DRAFT) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            if (exams.appointed(exam.id()) == 0) {
                return Outcome.refused(ExaminationProblem.EXAM_NO_CANDIDATES);
            }
            exams.publish(exam.id());
            notices.announced(exam);
            note(actor, "exam.publish", id, exam.unitId(), Map.of("title", exam.title()));
            return Outcome.done(id);
        });
    }

    /** Calls an exam off that nobody has begun, and tells its candidates. */
    public Outcome<String> cancel(Actor actor, String id, String reason) {
        return locked(actor, id, exam -> {
            if (exam.state() == ExamState.CANCELLED) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            if (exams.begun(exam.id())) {
                return Outcome.refused(ExaminationProblem.EXAM_BEGUN);
            }
            exams.cancel(exam.id(), reason);
            notices.cancelled(exam, reason);
            note(actor, "exam.cancel", id, exam.unitId(), Map.of("reason", reason));
            return Outcome.done(id);
        });
    }

    /** Arranges a draft for those who were absent from an exam or did not pass it; they are appointed to it at once. */
    public Outcome<String> makeUp(@Nullable IdempotencyKey key, Actor actor, String id, MakeUp wish) {
        return tx.run(key, String.class, () -> {
            var exam = exams.find(actor.scope(), id).orElse(null);
            if (exam == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (exam.state() != ExamState.PUBLISHED || exams.now().isBefore(exam.closesAt())) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            var plan = plan(exam, wish);
            return check(actor, plan, id).then(checked -> {
                var made = insert(actor, exam.unitId(), plan, checked, exam.id());
                var fresh = exams.find(actor.scope(), made).orElseThrow();
                var passed = new HashSet<>(prior.passedIn(exam.id()));
                passed.add(NOBODY);
                int people = candidates.appointAgain(
                        fresh.id(), exam.id(), wish.absent(), wish.failed(), passed, exams.now(), actor.personId());
                note(actor, "exam.make-up", made, exam.unitId(), Map.of("of", id, "people", people));
                return Outcome.done(made);
            });
        });
    }

    private Outcome<Checked> check(Actor actor, ExamPlan plan, String ownId) {
        if (!plan.timesAreRight()) {
            return new Outcome.Refused<>(Refusal.field(
                    ExaminationProblem.EXAM_TIMES_WRONG, "closesAt", ExaminationProblem.EXAM_TIMES_WRONG));
        }
        var paper = papers.named(actor.scope(), plan.paperId()).orElse(null);
        if (paper == null) {
            return new Outcome.Refused<>(
                    Refusal.field(ExaminationProblem.EXAM_PAPER_UNKNOWN, "paperId", CommonProblem.FIELD_INVALID));
        }
        var required = new ArrayList<Long>();
        for (var wanted : plan.prerequisites()) {
            var found = wanted.equals(ownId) ? Optional.<Exam>empty() : exams.find(actor.scope(), wanted);
            if (found.isEmpty()) {
                return new Outcome.Refused<>(Refusal.field(
                        ExaminationProblem.EXAM_PREREQUISITE_UNKNOWN,
                        "prerequisiteExamIds",
                        CommonProblem.FIELD_INVALID));
            }
            required.add(found.get().id());
        }
        return Outcome.done(new Checked(paper, required));
    }

    private String insert(Actor actor, long unitId, ExamPlan plan, Checked checked, @Nullable Long makeUpOf) {
        var id = PublicIds.next();
        exams.insert(id, unitId, plan, checked.paper().title(), makeUpOf, actor.personId());
        if (!checked.required().isEmpty()) {
            exams.require(exams.find(actor.scope(), id).orElseThrow().id(), checked.required());
        }
        return id;
    }

    private Outcome<String> locked(Actor actor, String id, java.util.function.Function<Exam, Outcome<String>> work) {
        return tx.run(() -> exams.find(actor.scope(), id)
                .flatMap(found -> exams.lock(found.id()))
                .map(work)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    private static ExamPlan plan(Exam exam, MakeUp wish) {
        return new ExamPlan(
                wish.title(),
                exam.kind(),
                SubjectKind.of(exam.subjectKind()).orElse(SubjectKind.GENERAL),
                exam.qualificationScope(),
                wish.paperId() == null ? exam.paperId() : wish.paperId(),
                wish.opensAt(),
                wish.closesAt(),
                exam.durationMinutes(),
                1,
                exam.passMark(),
                exam.lateEntryMinutes(),
                exam.earliestHandInMinutes(),
                exam.releaseMode() == ReleaseMode.IMMEDIATE ? ReleaseMode.IMMEDIATE : ReleaseMode.BY_HAND,
                null,
                exam.afterRelease(),
                exam.instructions(),
                List.of());
    }

    private void note(Actor actor, String action, String id, long unitId, Map<String, ?> details) {
        audit.append(actor, action, "exam:" + id, unitId, details);
    }

    private record Checked(SittingPapers.NamedPaper paper, List<Long> required) {}

    /**
     * What a make-up exam is to be.
     *
     * @param paperId null takes the same paper
     * @param absent for those who never began
     * @param failed for those whose released result is no pass
     */
    public record MakeUp(
            String title,
            @Nullable String paperId,
            Instant opensAt,
            Instant closesAt,
            boolean absent,
            boolean failed) {}
}
