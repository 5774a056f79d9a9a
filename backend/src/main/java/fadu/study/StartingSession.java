package fadu.study;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Sourced;
import fadu.rulebook.StudyRules;
import jakarta.inject.Singleton;

/** Starting the clock of a lesson. A person has one session: whatever runs elsewhere ends here and now. */
@Singleton
public class StartingSession {
    /** The natural speed, which counts where the rules name none. */
    static final int NATURAL_SPEED = 100;

    private final LearnerClocks clocks;
    private final Progresses progresses;
    private final EffectiveRules effectiveRules;
    private final ClockShift shifts;
    private final Clock clock;
    private final Tx tx;

    StartingSession(
            LearnerClocks clocks,
            Progresses progresses,
            EffectiveRules effectiveRules,
            ClockShift shifts,
            Clock clock,
            Tx tx) {
        this.clocks = clocks;
        this.progresses = progresses;
        this.effectiveRules = effectiveRules;
        this.shifts = shifts;
        this.clock = clock;
        this.tx = tx;
    }

    /** Starts a session in a lesson of a course that the caller has begun. */
    public Outcome<StartedSession> start(Actor actor, String lessonId, String device) {
        var now = clock.now();
        var rules = effectiveRules.at(actor.unitId(), Clock.dateOf(now));
        int speed = rules.get(StudyRules.SPEED_MAX).map(Sourced::value).orElse(NATURAL_SPEED);
        var presence =
                rules.get(StudyRules.PRESENCE_MINUTES).map(Sourced::value).orElse(null);
        return tx.run(() -> {
            clocks.lockPerson(actor.personId());
            var progress = progresses.of(actor.personId(), lessonId).orElse(null);
            if (progress == null) {
                return Outcome.refused(
                        progresses.isOffered(actor.unitId(), lessonId)
                                ? StudyProblem.COURSE_NOT_BEGUN
                                : CommonProblem.NOT_FOUND);
            }
            var live = clocks.live(actor.personId()).orElse(null);
            if (live != null) {
                boolean again = live.progressId() == progress.id();
                long lost = live.silentMillis() > LearningTime.LONGEST_GAP ? 0 : Math.max(0, live.silentMillis());
                clocks.end(live.id(), now, again ? SessionEnd.AGAIN : SessionEnd.ELSEWHERE, lost);
            }
            var session = PublicIds.next();
            var nonce = PublicIds.next();
            clocks.open(session, actor.personId(), progress.id(), progress.lessonId(), Devices.brief(device), now);
            clocks.set(
                    actor.personId(),
                    session,
                    nonce,
                    speed,
                    presence == null ? null : presence * 60_000L,
                    LearningTime.FIRST_CARRY,
                    shifts.isMovable());
            return Outcome.done(new StartedSession(
                    session,
                    nonce,
                    (int) (LearningTime.BEAT / 1000),
                    (int) (LearningTime.LONGEST_GAP / 1000),
                    speed,
                    presence,
                    progress.positionMillis(),
                    live != null && live.progressId() != progress.id()));
        });
    }
}
