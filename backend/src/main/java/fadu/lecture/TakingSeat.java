package fadu.lecture;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Signing up for a lecture and giving the seat back. The lecture's row is locked, so the last seat is taken once. */
@Singleton
public class TakingSeat {
    private final Lectures lectures;
    private final Seats seats;
    private final Attendances attendances;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    TakingSeat(Lectures lectures, Seats seats, Attendances attendances, Audit audit, Clock clock, Tx tx) {
        this.lectures = lectures;
        this.seats = seats;
        this.attendances = attendances;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Takes a seat for the caller; a second time changes nothing. */
    public Outcome<String> take(Actor actor, String lectureId) {
        return tx.run(() -> {
            seats.lockPerson(actor.personId());
            var lecture = locked(actor, lectureId).orElse(null);
            if (lecture == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (seats.has(lecture.id(), actor.personId())) {
                return Outcome.done(lectureId);
            }
            var objection = objection(actor, lecture);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            if (seats.countTaken(lecture.id()) == 0) {
                return Outcome.refused(LectureProblem.SEAT_NONE_FREE);
            }
            seats.give(lecture.id(), actor.personId(), clock.now());
            note(actor, lecture, "seat.take");
            return Outcome.done(lectureId);
        });
    }

    /** Gives the caller's seat back; without one nothing changes. */
    public Outcome<String> giveBack(Actor actor, String lectureId) {
        return tx.run(() -> {
            var lecture = locked(actor, lectureId).orElse(null);
            if (lecture == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (!seats.has(lecture.id(), actor.personId())) {
                return Outcome.done(lectureId);
            }
            if (lecture.state() == LectureState.CONFIRMED
                    || !clock.now().isBefore(lecture.startsAt())
                    || attendances
                            .checkIn(lecture.id(), actor.personId(), Direction.IN)
                            .isPresent()) {
                return Outcome.refused(LectureProblem.SEAT_KEPT);
            }
            seats.takeBack(lecture.id(), actor.personId(), clock.now());
            seats.countFree(lecture.id());
            note(actor, lecture, "seat.give-back");
            return Outcome.done(lectureId);
        });
    }

    private Optional<Lecture> locked(Actor actor, String lectureId) {
        return lectures.line(actor.scope(), lectureId).flatMap(line -> lectures.lock(line.id()));
    }

    private Optional<Refusal> objection(Actor actor, Lecture lecture) {
        if (lecture.state() != LectureState.PLANNED) {
            return Optional.of(Refusal.of(LectureProblem.LECTURE_CLOSED));
        }
        if (!seats.invited(actor.personId(), lecture.openToUnitId())) {
            return Optional.of(Refusal.of(LectureProblem.SEAT_OTHER_AUDIENCE));
        }
        if (!clock.now().isBefore(lecture.signUpUntil())) {
            return Optional.of(Refusal.of(LectureProblem.SEAT_TOO_LATE));
        }
        return seats.overlapping(actor.personId(), lecture.id(), lecture.startsAt(), lecture.endsAt()).stream()
                .findFirst()
                .map(title -> Refusal.of(LectureProblem.SEAT_OVERLAPS, "title", title));
    }

    private void note(Actor actor, Lecture lecture, String action) {
        audit.append(
                actor,
                action,
                "lecture:" + lecture.publicId(),
                lecture.unitId(),
                actor.personId(),
                Map.of("title", lecture.title()));
    }
}
