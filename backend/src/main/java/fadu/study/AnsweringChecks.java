package fadu.study;

import fadu.exams.Marks;
import fadu.exams.grading.Grader;
import fadu.exams.item.Item;
import fadu.exams.item.Reading;
import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.paper.Schemes;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answering a check within a lesson. The key is shown once the answer was right, or after a second wrong one, and never
 * before anything was answered.
 */
@Singleton
public class AnsweringChecks {
    private static final int TRIES_UNTIL_SOLUTION = 2;
    private static final BigDecimal WHOLE = Marks.exact(BigDecimal.ONE);

    private final Progresses progresses;
    private final CheckKeys keys;
    private final LessonChecks checks;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    AnsweringChecks(Progresses progresses, CheckKeys keys, LessonChecks checks, Audit audit, Clock clock, Tx tx) {
        this.progresses = progresses;
        this.keys = keys;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Marks an answer and puts it on record. */
    public Outcome<CheckAnswered> answer(
            @Nullable IdempotencyKey key, Actor actor, String lessonId, int number, Map<String, Object> response) {
        return tx.run(key, Remembered.class, () -> mark(actor, lessonId, number, response))
                .map(Remembered::answered);
    }

    private Outcome<Remembered> mark(Actor actor, String lessonId, int number, Map<String, Object> response) {
        var progress = progresses.lock(actor.personId(), lessonId).orElse(null);
        if (progress == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var check = keys.find(progress.lessonId(), number).orElse(null);
        if (check == null) {
            return Outcome.refused(StudyProblem.CHECK_UNKNOWN);
        }
        var before = progresses.answers(progress.id()).stream()
                .filter(each -> each.checkNumber() == number)
                .findFirst();
        if (before.map(Answered::passed).orElse(false)) {
            return Outcome.refused(StudyProblem.CHECK_PASSED_ALREADY);
        }
        if (!(ResponseJson.read(checks.write(response), checks.view(check.shown()))
                        instanceof Reading.Read<Response>(var given))
                || given.isEmpty()) {
            return Outcome.refused(StudyProblem.CHECK_RESPONSE_MALFORMED);
        }
        var item = checks.item(check.item());
        boolean right = isRight(item, given);
        progresses.answer(progress.id(), number, ResponseJson.write(given), right, clock.now());
        if (right) {
            progresses.passCheck(progress.id());
        }
        audit.append(
                actor,
                "lesson.answer",
                "lesson:" + progress.lessonPublicId(),
                actor.unitId(),
                actor.personId(),
                Map.of("check", number, "right", right));
        int tries = before.map(Answered::tries).orElse(0) + 1;
        boolean shows = right || tries >= TRIES_UNTIL_SOLUTION;
        int passed = progress.checksPassed() + (right ? 1 : 0);
        return Outcome.done(new Remembered(
                right,
                tries,
                shows ? Solutions.of(item) : null,
                shows ? Solutions.rationale(item) : null,
                passed,
                progress.checks(),
                progress.completedAt() == null && progress.isLearnt() && passed >= progress.checks()));
    }

    private static boolean isRight(Item item, Response given) {
        return Grader.grade(item, given, WHOLE, Schemes.STANDARD).marks().compareTo(WHOLE) == 0;
    }

    /** An answer as it is remembered for a repetition of the request. */
    @Serdeable
    record Remembered(
            boolean right,
            int tries,
            @Nullable List<String> solution,
            @Nullable String rationale,
            int checksPassed,
            int checks,
            boolean mayComplete) {
        CheckAnswered answered() {
            return new CheckAnswered(right, tries, solution, rationale, checksPassed, checks, mayComplete);
        }
    }
}
