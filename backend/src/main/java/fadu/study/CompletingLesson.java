package fadu.study;

import fadu.credit.Posting;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Completing a lesson: the time that counted becomes credit, once. The key is the lesson through all its versions and the
 * edition, so that a revision earns nothing anew and a new edition does.
 */
@Singleton
public class CompletingLesson {
    private final Progresses progresses;
    private final Posting posting;
    private final EffectiveRules effectiveRules;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;
    private final FaultPoint faults;

    CompletingLesson(
            Progresses progresses,
            Posting posting,
            EffectiveRules effectiveRules,
            Audit audit,
            Clock clock,
            Tx tx,
            FaultPoint faults) {
        this.progresses = progresses;
        this.posting = posting;
        this.effectiveRules = effectiveRules;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
        this.faults = faults;
    }

    /** Completes a lesson; again it answers what it answered. Refused with what is missing. */
    public Outcome<Completion> complete(Actor actor, String lessonId) {
        return tx.run(() -> {
            var progress = progresses.lock(actor.personId(), lessonId).orElse(null);
            if (progress == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (progress.completedAt() != null) {
                return Outcome.done(completed(progress));
            }
            if (!progress.mayComplete()) {
                return Outcome.refused(StudyProblem.LESSON_NOT_FINISHED, missing(progress));
            }
            return Outcome.done(post(actor, progress));
        });
    }

    private Completion post(Actor actor, Progress progress) {
        var now = clock.now();
        var rules = effectiveRules.at(actor.unitId(), Clock.dateOf(now));
        var earning = LessonCredit.of(
                actor.personId(),
                Clock.dateOf(now),
                LessonCredit.Lesson.of(progress),
                progress.confirmedMillis(),
                rules);
        int fresh = posting.post(actor, List.of(earning));
        faults.reached("lesson-posted");
        int earned = fresh == 0 ? 0 : earning.hundredths();
        var said = fresh == 0 ? "本课此前的版本已计过学时，修订后重学不再计" : earning.explanation();
        progresses.complete(progress.id(), now, earned, said);
        boolean whole = progresses.countDone(progress.studyId(), now);
        audit.append(
                actor,
                "lesson.complete",
                "lesson:" + progress.lessonPublicId(),
                actor.unitId(),
                actor.personId(),
                Map.of("seconds", earning.seconds(), "hundredths", earned, "course", progress.coursePublicId()));
        return new Completion(now, earning.seconds(), earned, said, whole);
    }

    private static Completion completed(Progress progress) {
        return new Completion(
                Objects.requireNonNull(progress.completedAt()),
                (int) (progress.confirmedMillis() / 1000),
                Objects.requireNonNullElse(progress.earnedHundredths(), 0),
                Objects.requireNonNullElse(progress.explanation(), ""),
                false);
    }

    private static Map<String, String> missing(Progress progress) {
        long needed = progress.kind().isRecording()
                ? progress.declaredSeconds() * 1000L * Finishing.LEAST_COVERED / 100
                        - Covered.read(progress.covered()).millis()
                : progress.declaredSeconds() * 1000L * Finishing.LEAST_DWELT / 100 - progress.confirmedMillis();
        long minutes = Math.max(0, (needed + 59_999) / 60_000);
        return Map.of("minutes", "" + minutes, "checks", "" + Math.max(0, progress.checks() - progress.checksPassed()));
    }
}
