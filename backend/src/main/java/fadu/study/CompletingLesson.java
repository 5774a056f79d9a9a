package fadu.study;

import fadu.credit.Earned;
import fadu.credit.Mode;
import fadu.credit.Posting;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Completing a lesson: the time that counted becomes credit, once. The key is the lesson through all its versions and the
 * edition, so that a revision earns nothing anew and a new edition does.
 */
@Singleton
public class CompletingLesson {
    /** The kind of source under which lessons are posted. */
    public static final String SOURCE = "LESSON";

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
        long counted = Math.min(progress.confirmedMillis(), progress.declaredSeconds() * 1000L);
        int seconds = (int) (counted / 1000);
        int hundredths = rules.minutesPerCredit()
                .map(minutes -> Finishing.hundredths(counted, minutes.value()))
                .orElse(0);
        var explanation = explanation(seconds, progress, rules);
        int fresh = posting.post(
                actor,
                List.of(new Earned(
                        actor.personId(),
                        progress.subjectKind().name(),
                        Mode.ONLINE.name(),
                        Clock.dateOf(now),
                        seconds,
                        hundredths,
                        Set.of(),
                        SOURCE,
                        progress.lessonKey(),
                        "edition-" + progress.edition(),
                        progress.courseTitle() + " · " + progress.lessonTitle(),
                        explanation,
                        "/courses/" + progress.coursePublicId())));
        faults.reached("lesson-posted");
        int earned = fresh == 0 ? 0 : hundredths;
        var said = fresh == 0 ? "本课此前的版本已计过学时，修订后重学不再计" : explanation;
        progresses.complete(progress.id(), now, earned, said);
        boolean whole = progresses.countDone(progress.studyId(), now);
        audit.append(
                actor,
                "lesson.complete",
                "lesson:" + progress.lessonPublicId(),
                actor.unitId(),
                actor.personId(),
                Map.of("seconds", seconds, "hundredths", earned, "course", progress.coursePublicId()));
        return new Completion(now, seconds, earned, said, whole);
    }

    private static String explanation(int seconds, Progress progress, Rules rules) {
        var time = "确认学习 " + seconds / 60 + " 分 " + seconds % 60 + " 秒，本课认定 " + progress.declaredSeconds() / 60 + " 分钟";
        return rules.minutesPerCredit()
                .map(rule -> time + "，" + rule.value() + " 分钟为 1 学时（" + rule.ruleSetName() + " " + rule.version() + " "
                        + rule.clause() + "）")
                .orElse(time + "；本单位的规则没有规定多少分钟为 1 学时，不计学时");
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
