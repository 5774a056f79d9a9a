package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Appointing who may sit an exam, by name or by unit; extra time; taking somebody off the list. The exam's row is the lock of its numbers. */
@Singleton
public class AppointingCandidates {
    private static final long MOST = 9_999;

    private final Exams exams;
    private final Candidates candidates;
    private final Attempts attempts;
    private final Audit audit;
    private final Tx tx;

    AppointingCandidates(Exams exams, Candidates candidates, Attempts attempts, Audit audit, Tx tx) {
        this.exams = exams;
        this.candidates = candidates;
        this.attempts = attempts;
        this.audit = audit;
        this.tx = tx;
    }

    /** Appoints people in scope; who is appointed already stays. */
    public Outcome<Appointed> appoint(Actor actor, String examId, Asked asked) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId)
                    .flatMap(found -> exams.lock(found.id()))
                    .orElse(null);
            if (exam == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (exam.state() == ExamState.CANCELLED || !exams.now().isBefore(exam.closesAt())) {
                return Outcome.refused(ExaminationProblem.EXAM_STATE_WRONG);
            }
            var done = byName(actor, exam, asked).plus(byUnit(actor, exam, asked));
            if (exams.appointed(exam.id()) > MOST) {
                return Outcome.refused(ExaminationProblem.CANDIDATES_TOO_MANY, "most", MOST);
            }
            audit.append(
                    actor,
                    "exam.appoint",
                    "exam:" + examId,
                    exam.unitId(),
                    Map.of(
                            "appointed", done.appointed(),
                            "people", asked.personIds(),
                            "unit", asked.unitId() == null ? "" : asked.unitId(),
                            "categories", asked.categories()));
            return Outcome.done(done);
        });
    }

    /** Gives a candidate extra minutes, which count for attempts begun from then on. Answers the person's public id. */
    public Outcome<String> extra(Actor actor, String examId, String personId, int minutes, String reason) {
        return one(actor, examId, personId, (exam, candidate) -> {
            candidates.extra(exam.id(), candidate.personId(), minutes, reason);
            note(actor, "exam.extra", exam, candidate, Map.of("minutes", minutes, "reason", reason));
            return Outcome.done(personId);
        });
    }

    /** Takes a candidate off the list who has not begun. Answers the person's public id. */
    public Outcome<CandidateRow> withdraw(Actor actor, String examId, String personId, String reason) {
        return one(actor, examId, personId, (exam, candidate) -> {
            if (attempts.sat(exam.id(), candidate.personId())) {
                return Outcome.refused(ExaminationProblem.CANDIDATE_BEGUN);
            }
            candidates.withdraw(exam.id(), candidate.personId(), exams.now(), reason);
            note(actor, "exam.withdraw", exam, candidate, Map.of("reason", reason));
            return Outcome.done(candidate);
        });
    }

    private Appointed byName(Actor actor, Exam exam, Asked asked) {
        if (asked.personIds().isEmpty()) {
            return new Appointed(0, 0, 0);
        }
        var ids = new HashSet<>(asked.personIds());
        int reachable = candidates.reachable(actor.scope(), ids);
        int fresh = candidates.appoint(actor.scope(), exam.id(), ids, exams.now(), actor.personId());
        return new Appointed(fresh, reachable - fresh, ids.size() - reachable);
    }

    private Appointed byUnit(Actor actor, Exam exam, Asked asked) {
        var unit = asked.unitId();
        if (unit == null) {
            return new Appointed(0, 0, 0);
        }
        var categories = Set.copyOf(asked.categories());
        int serving = candidates.serving(actor.scope(), unit, categories);
        int fresh = candidates.appointUnit(actor.scope(), exam.id(), unit, categories, exams.now(), actor.personId());
        return new Appointed(fresh, serving - fresh, 0);
    }

    private <T> Outcome<T> one(
            Actor actor, String examId, String personId, BiFunction<Exam, CandidateRow, Outcome<T>> work) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId)
                    .flatMap(found -> exams.lock(found.id()))
                    .orElse(null);
            if (exam == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var candidate = candidates.find(exam.id(), personId).orElse(null);
            if (candidate == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return candidate.personId() == actor.personId()
                    ? Outcome.refused(ExaminationProblem.CANDIDATE_ONESELF)
                    : work.apply(exam, candidate);
        });
    }

    private void note(Actor actor, String action, Exam exam, CandidateRow candidate, Map<String, ?> details) {
        audit.append(actor, action, "exam:" + exam.publicId(), exam.unitId(), candidate.personId(), details);
    }

    /**
     * Whom to appoint.
     *
     * @param unitId null where people are named
     * @param categories of people of the unit; empty for all
     */
    public record Asked(List<String> personIds, @Nullable String unitId, List<String> categories) {
        /** Copies the lists. */
        public Asked {
            personIds = List.copyOf(personIds);
            categories = categories.stream().distinct().collect(Collectors.toUnmodifiableList());
        }
    }

    /**
     * What became of it.
     *
     * @param known appointed before
     * @param notFound out of reach or no longer in service
     */
    public record Appointed(int appointed, int known, int notFound) {
        Appointed plus(Appointed other) {
            return new Appointed(appointed + other.appointed, known + other.known, notFound + other.notFound);
        }
    }
}
