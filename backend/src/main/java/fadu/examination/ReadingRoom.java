package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reading one's own attempt. Whoever reads one whose time is up finds it collected: the reading itself collects it. */
@Singleton
public class ReadingRoom {
    private static final Duration HEARD_EVERY = Duration.ofSeconds(20);

    private final Attempts attempts;
    private final HandingIn handingIn;
    private final Shown shown;

    ReadingRoom(Attempts attempts, HandingIn handingIn, Shown shown) {
        this.attempts = attempts;
        this.handingIn = handingIn;
        this.shown = shown;
    }

    /** The room: paper and answers while it is open; once it is over neither is shown again before the results are. */
    public Outcome<Room> room(Actor actor, String attemptId) {
        return attempt(actor, attemptId).then(attempt -> {
            var line = attempts.room(attempt.id()).orElseThrow();
            boolean open = attempt.state() == AttemptState.OPEN;
            return Outcome.done(new Room(
                    attempt,
                    line,
                    open ? shown.read(line.shown()) : List.of(),
                    open ? attempts.answers(attempt.id()) : List.of()));
        });
    }

    /** Deadline and state; also how the invigilator learns that the window is still there. */
    public Outcome<AttemptRow> state(Actor actor, String attemptId) {
        return attempt(actor, attemptId).then(attempt -> {
            if (attempt.state() == AttemptState.OPEN && quiet(attempt)) {
                attempts.heard(attempt.id(), attempt.readAt());
            }
            return Outcome.done(attempt);
        });
    }

    /** The receipt of an attempt that is over. */
    public Outcome<ReceiptRow> receipt(Actor actor, String attemptId) {
        return attempts.receipt(actor.personId(), attemptId)
                .map(Outcome::done)
                .orElseGet(() -> attempt(actor, attemptId)
                        .then(attempt -> attempts.receipt(actor.personId(), attemptId)
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(ExaminationProblem.ATTEMPT_OPEN))));
    }

    private Outcome<AttemptRow> attempt(Actor actor, String attemptId) {
        var found = attempts.own(actor.personId(), attemptId);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (!found.get().overdue()) {
            return Outcome.done(found.get());
        }
        handingIn.expire(attemptId);
        return Outcome.done(attempts.own(actor.personId(), attemptId).orElseThrow());
    }

    private static boolean quiet(AttemptRow attempt) {
        return Optional.ofNullable(attempt.heardAt())
                .map(heard -> Duration.between(heard, attempt.readAt()).compareTo(HEARD_EVERY) > 0)
                .orElse(true);
    }
}
