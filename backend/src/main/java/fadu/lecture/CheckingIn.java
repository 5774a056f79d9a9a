package fadu.lecture;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checking in and out by scanning the wall or typing its digits: bound to the signed-in person, once, in server time. The
 * event row is both the idempotency record and the audit.
 */
@Singleton
public class CheckingIn {
    /** How long after the end one may still check out. */
    static final Duration CHECK_OUT_GRACE = Duration.ofHours(2);

    private final Lectures lectures;
    private final Seats seats;
    private final Attendances attendances;
    private final CheckInSecrets secrets;
    private final WrongCodes wrongCodes;
    private final Clock clock;
    private final Tx tx;

    CheckingIn(
            Lectures lectures,
            Seats seats,
            Attendances attendances,
            CheckInSecrets secrets,
            WrongCodes wrongCodes,
            Clock clock,
            Tx tx) {
        this.lectures = lectures;
        this.seats = seats;
        this.attendances = attendances;
        this.secrets = secrets;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
        this.tx = tx;
    }

    /** Checks in or out with a scanned text. */
    public Outcome<Passed> scan(Actor actor, String text) {
        var scanned = CheckInCodes.read(text).orElse(null);
        if (scanned == null) {
            return Outcome.refused(LectureProblem.CHECK_IN_CODE_WRONG);
        }
        var now = clock.now();
        return tx.run(() -> {
            var lecture = lectures.share(scanned.lecture()).orElse(null);
            if (lecture == null || !secrets.codes(lecture).acceptsProof(scanned.direction(), scanned.proof(), now)) {
                return Outcome.refused(LectureProblem.CHECK_IN_CODE_WRONG);
            }
            long step = CheckInCodes.step(now, CheckInCodes.QR_SECONDS);
            return pass(actor, lecture, scanned.direction(), Way.QR, now, step);
        });
    }

    /** Checks in or out with six typed digits. */
    public Outcome<Passed> type(Actor actor, String lectureId, String code, Direction direction) {
        if (!wrongCodes.admit(actor.personId())) {
            return Outcome.refused(LectureProblem.CHECK_IN_SLOW_DOWN, "seconds", WrongCodes.WINDOW.toSeconds());
        }
        var now = clock.now();
        var outcome = tx.run(() -> {
            var lecture = lectures.share(lectureId).orElse(null);
            if (lecture == null || !secrets.codes(lecture).acceptsCode(direction, code, now)) {
                return Outcome.<Passed>refused(LectureProblem.CHECK_IN_CODE_WRONG);
            }
            return pass(actor, lecture, direction, Way.CODE, now, CheckInCodes.step(now, CheckInCodes.CODE_SECONDS));
        });
        if (outcome instanceof Outcome.Done<Passed>) {
            wrongCodes.forgive(actor.personId());
        }
        return outcome;
    }

    private Outcome<Passed> pass(
            Actor actor, Lecture lecture, Direction direction, Way way, Instant now, @Nullable Long step) {
        long person = actor.personId();
        var before = attendances.checkIn(lecture.id(), person, direction);
        if (before.isPresent()) {
            return Outcome.done(passed(lecture, before.get()));
        }
        var objection = objection(person, lecture, direction, now);
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        attendances.insert(lecture.id(), person, direction, now, way, step, person, null);
        return Outcome.done(passed(
                lecture, attendances.checkIn(lecture.id(), person, direction).orElseThrow()));
    }

    private Optional<Refusal> objection(long person, Lecture lecture, Direction direction, Instant now) {
        if (lecture.state() != LectureState.PLANNED) {
            return Optional.of(Refusal.of(LectureProblem.LECTURE_CLOSED));
        }
        if (!seats.has(lecture.id(), person) && !seats.invited(person, lecture.openToUnitId())) {
            return Optional.of(Refusal.of(LectureProblem.SEAT_OTHER_AUDIENCE));
        }
        var opens = direction == Direction.IN ? lecture.checkInFrom() : lecture.startsAt();
        var ends =
                direction == Direction.IN ? lecture.endsAt() : lecture.endsAt().plus(CHECK_OUT_GRACE);
        if (now.isBefore(opens)) {
            return Optional.of(Refusal.of(LectureProblem.CHECK_IN_TOO_EARLY));
        }
        if (now.isAfter(ends)) {
            return Optional.of(Refusal.of(LectureProblem.CHECK_IN_TOO_LATE));
        }
        return direction == Direction.OUT
                        && attendances
                                .checkIn(lecture.id(), person, Direction.IN)
                                .isEmpty()
                ? Optional.of(Refusal.of(LectureProblem.CHECK_OUT_WITHOUT_IN))
                : Optional.empty();
    }

    private static Passed passed(Lecture lecture, CheckIn row) {
        return new Passed(lecture.publicId(), lecture.title(), row.at(), row.direction());
    }
}
