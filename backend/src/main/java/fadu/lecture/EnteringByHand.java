package fadu.lecture;

import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;

/** Entering somebody's check-in or check-out by hand, with a reason: the phone was empty, the list was on paper. */
@Singleton
public class EnteringByHand {
    private final Lectures lectures;
    private final Attendances attendances;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    EnteringByHand(Lectures lectures, Attendances attendances, People people, Audit audit, Clock clock, Tx tx) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /**
     * Writes it; a check-in that exists stays as it is.
     *
     * @param at when the person passed; between the opening of check-in and two hours after the end, not in the future
     */
    public Outcome<Passed> enter(
            Actor actor, String lectureId, String personId, Direction direction, Instant at, String reason) {
        return tx.run(() -> {
            var lecture = lectures.held(actor.scope(), lectureId)
                    .flatMap(found -> lectures.lock(found.id()))
                    .orElse(null);
            if (lecture == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (lecture.state() != LectureState.PLANNED) {
                return Outcome.refused(LectureProblem.LECTURE_CLOSED);
            }
            if (at.isBefore(lecture.checkInFrom())
                    || at.isAfter(lecture.endsAt().plus(CheckingIn.CHECK_OUT_GRACE))
                    || at.isAfter(clock.now())) {
                return Outcome.refused(LectureProblem.ATTENDANCE_TIME_WRONG);
            }
            var person = people.byPublicId(reach(actor, lecture), personId).orElse(null);
            if (person == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (person.id() == actor.personId()) {
                return Outcome.refused(LectureProblem.ATTENDANCE_OF_ONESELF);
            }
            attendances.insert(lecture.id(), person.id(), direction, at, Way.HAND, null, actor.personId(), reason);
            var row = attendances.checkIn(lecture.id(), person.id(), direction).orElseThrow();
            audit.append(
                    actor,
                    "attendance.enter",
                    "lecture:" + lectureId,
                    lecture.unitId(),
                    person.id(),
                    Map.of("direction", direction, "at", at.toString(), "reason", reason));
            return Outcome.done(new Passed(lectureId, lecture.title(), row.at(), direction));
        });
    }

    /** People of the organiser's units and of the audience. */
    static Scope reach(Actor actor, Lecture lecture) {
        var units = new HashSet<>(actor.scope().unitIds());
        units.add(lecture.openToUnitId());
        return new Scope(units, 0);
    }
}
