package fadu.examination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fadu.exams.item.Reading;
import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.paper.PaperJson;
import fadu.exams.sitting.AnswerDigest;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of an attempt, always the same way, whoever brings it about: the candidate, the deadline (by job, by any reading and
 * by marking) or an invigilator. The answers that count are frozen under one root and marked in the same transaction; asked
 * again it changes nothing.
 */
@Singleton
public class HandingIn {
    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);
    private static final int ROUND = 200;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Attempts attempts;
    private final Exams exams;
    private final GradeOnHandIn grading;
    private final Receipts receipts;
    private final Audit audit;
    private final Events events;
    private final Turns turns;
    private final Tx tx;
    private final FaultPoint faults;
    private final Cache<Long, Exam> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(KEPT).build();

    HandingIn(
            Attempts attempts,
            Exams exams,
            GradeOnHandIn grading,
            Receipts receipts,
            Audit audit,
            Events events,
            Turns turns,
            Tx tx,
            FaultPoint faults) {
        this.attempts = attempts;
        this.exams = exams;
        this.grading = grading;
        this.receipts = receipts;
        this.audit = audit;
        this.events = events;
        this.turns = turns;
        this.tx = tx;
        this.faults = faults;
    }

    /** Hands in the caller's attempt; {@code epoch} must be the writing window's. Answers the attempt's id, again and again. */
    public Outcome<String> handIn(Actor actor, String attemptId, int epoch) {
        return turns.take(Turns.TO_HAND_IN, () -> inTurn(actor, attemptId, epoch));
    }

    private Outcome<String> inTurn(Actor actor, String attemptId, int epoch) {
        return tx.run(() -> {
            var attempt = attempts.lock(attemptId)
                    .filter(each -> each.personId() == actor.personId())
                    .orElse(null);
            if (attempt == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (attempt.state() == AttemptState.HANDED_IN) {
                return Outcome.done(attemptId);
            }
            var exam = exam(attempt.examId());
            if (attempt.overdue()) {
                close(Actor.system(), exam, attempt, HandInKind.DEADLINE, Map.of());
                return Outcome.done(attemptId);
            }
            var objection = objection(exam, attempt, epoch);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            close(actor, exam, attempt, HandInKind.CANDIDATE, Map.of());
            return Outcome.done(attemptId);
        });
    }

    /** Collects an attempt whose time is up; anything else is left alone. Answers the attempt as it then is. */
    public Optional<AttemptRow> expire(String attemptId) {
        return tx.write(() -> {
            closeOverdue(attemptId);
            return attempts.find(attemptId);
        });
    }

    /**
     * Collects every attempt whose time is up, each in its own transaction.
     *
     * @param fence called inside each transaction
     * @return how many
     */
    public int expireAll(Runnable fence) {
        int collected = 0;
        for (var overdue = attempts.overdue(ROUND); !overdue.isEmpty(); overdue = attempts.overdue(ROUND)) {
            for (var attempt : overdue) {
                tx.write(() -> {
                    fence.run();
                    closeOverdue(attempt);
                    return attempt;
                });
            }
            collected += overdue.size();
        }
        return collected;
    }

    /** Collects one attempt of an exam by an invigilator's hand, inside the invigilator's transaction. */
    void collect(Actor actor, Exam exam, AttemptRow attempt, String reason) {
        close(
                actor,
                exam,
                attempt,
                attempt.overdue() ? HandInKind.DEADLINE : HandInKind.INVIGILATOR,
                Map.of("reason", reason));
    }

    private void closeOverdue(String attemptId) {
        attempts.lock(attemptId).filter(AttemptRow::overdue).ifPresent(each -> {
            var exam = exam(each.examId());
            close(Actor.system(), exam, each, HandInKind.DEADLINE, Map.of());
        });
    }

    private static Optional<Refusal> objection(Exam exam, AttemptRow attempt, int epoch) {
        if (epoch != attempt.writerEpoch()) {
            return Optional.of(Refusal.of(ExaminationProblem.ATTEMPT_ELSEWHERE));
        }
        if (attempt.pausedAt() != null) {
            return Optional.of(Refusal.of(ExaminationProblem.SIT_PAUSED));
        }
        var minutes = exam.earliestHandInMinutes();
        var from = attempt.startedAt().plus(Duration.ofMinutes(minutes == null ? 0 : minutes));
        return attempt.readAt().isBefore(from)
                ? Optional.of(Refusal.of(ExaminationProblem.HAND_IN_TOO_EARLY, "at", Eligibility.words(from)))
                : Optional.empty();
    }

    private void close(Actor actor, Exam exam, AttemptRow attempt, HandInKind how, Map<String, String> details) {
        var finishedAt = how == HandInKind.DEADLINE ? attempt.deadlineAt() : attempt.readAt();
        var responses = responses(attempt);
        var root = AnswerDigest.root(responses);
        int answered = (int) responses.values().stream()
                .filter(response -> !response.isEmpty())
                .count();
        var receipt = receipts.handIn(attempt.publicId(), root, finishedAt);
        attempts.handIn(attempt.id(), finishedAt, how, answered, root, receipt);
        faults.reached("attempt-frozen");
        grade(exam, attempt, finishedAt, responses);
        var noted = new TreeMap<String, Object>(details);
        noted.put("how", how.name());
        noted.put("root", root);
        noted.put("answered", answered);
        audit.append(
                actor, "attempt.hand-in", "attempt:" + attempt.publicId(), exam.unitId(), attempt.personId(), noted);
        if (exam.releaseMode() == ReleaseMode.IMMEDIATE) {
            events.announce(new AttemptOver(attempt.id(), exam.id()));
        }
    }

    private void grade(Exam exam, AttemptRow attempt, Instant finishedAt, SortedMap<Integer, Response> responses) {
        var paper = PaperJson.read(attempts.paper(attempt.id()).orElseThrow().getBytes(StandardCharsets.UTF_8));
        grading.grade(new FrozenAttempt(
                attempt.id(),
                attempt.publicId(),
                exam,
                attempt.personId(),
                attempt.unitId(),
                finishedAt,
                paper.orThrow(),
                responses));
    }

    /** What counts, from the events; a projection that says otherwise is an alarm, and the events win. */
    private SortedMap<Integer, Response> responses(AttemptRow attempt) {
        var responses = new TreeMap<Integer, Response>();
        for (var each : attempts.counted(attempt.id())) {
            if (!each.answerHash().equals(each.projectedHash())) {
                LOG.error(
                        "attempt {} question {}: the projection does not say what the events say; the events count",
                        attempt.publicId(),
                        each.slot());
            }
            responses.put(each.slot(), read(each));
        }
        return responses;
    }

    /** What cannot be read was never acknowledged in this form; the attempt must end all the same. */
    private static Response read(FrozenAnswer answer) {
        return switch (ResponseJson.read(answer.answer())) {
            case Reading.Read<Response>(var response) -> response;
            case Reading.Refused<Response>(var flaws) -> {
                LOG.error("question {}: an answer that cannot be read counts as none: {}", answer.slot(), flaws);
                yield Response.NOTHING;
            }
        };
    }

    /** An exam does not change once somebody has begun, so that its row need not be read for each paper that comes in. */
    private Exam exam(long id) {
        return known.get(id, key -> exams.byId(key).orElseThrow());
    }
}
