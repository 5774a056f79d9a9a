package fadu.lecture;

import fadu.credit.Posting;
import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Saying afterwards that somebody was or was not there, with a reason. What the lecture had earned is reversed, or earned
 * now; the history stays.
 */
@Singleton
public class CorrectingAttendance {
    private final Lectures lectures;
    private final Attendances attendances;
    private final Judging judging;
    private final Posting posting;
    private final LectureNotices notices;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    CorrectingAttendance(
            Lectures lectures,
            Attendances attendances,
            Judging judging,
            Posting posting,
            LectureNotices notices,
            People people,
            Audit audit,
            Clock clock,
            Tx tx) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.judging = judging;
        this.posting = posting;
        this.notices = notices;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Corrects one person's presence at a lecture that is over. */
    public Outcome<String> correct(Actor actor, String lectureId, String personId, boolean present, String reason) {
        return tx.run(() -> {
            var lecture = lectures.held(actor.scope(), lectureId)
                    .flatMap(found -> lectures.lock(found.id()))
                    .orElse(null);
            if (lecture == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var person = people.byPublicId(EnteringByHand.reach(actor, lecture), personId)
                    .orElse(null);
            if (person == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return correct(actor, lecture, person, present, reason);
        });
    }

    /** Corrects inside the caller's transaction; the lecture's row is locked. */
    Outcome<String> correct(Actor actor, Lecture lecture, PersonBrief person, boolean present, String reason) {
        if (person.id() == actor.personId()) {
            return Outcome.refused(LectureProblem.ATTENDANCE_OF_ONESELF);
        }
        if (lecture.state() == LectureState.CANCELLED) {
            return Outcome.refused(LectureProblem.LECTURE_CLOSED);
        }
        if (clock.now().isBefore(lecture.endsAt())) {
            return Outcome.refused(LectureProblem.LECTURE_NOT_OVER);
        }
        var parts = lectures.parts(List.of(lecture.id()));
        boolean before = attendances
                .line(lecture.id(), person.id())
                .map(line -> judge(lecture, parts, line).presence().present())
                .orElse(false);
        if (before == present) {
            return Outcome.refused(LectureProblem.CORRECTION_SAYS_NOTHING);
        }
        var now = clock.now();
        attendances.correct(lecture.id(), person.id(), present, reason, now, actor.personId());
        if (lecture.state() == LectureState.CONFIRMED) {
            rebook(actor, lecture, parts, person, reason);
        }
        notices.corrected(lecture, person.id(), present, now, reason);
        audit.append(
                actor,
                "attendance.correct",
                "lecture:" + lecture.publicId(),
                lecture.unitId(),
                person.id(),
                Map.of("present", present, "reason", reason));
        return Outcome.done(lecture.publicId());
    }

    private void rebook(Actor actor, Lecture lecture, List<PartRow> parts, PersonBrief person, String reason) {
        var judged = judge(
                lecture, parts, attendances.line(lecture.id(), person.id()).orElseThrow());
        if (judged.presence().present()) {
            var version = ConfirmingAttendance.FIRST_VERSION + "#"
                    + Objects.requireNonNull(judged.line().correctionId());
            posting.post(actor, LectureCredit.of(lecture, parts, person.id(), judged.rules(), version));
        } else {
            for (var part : parts) {
                posting.reverse(
                        actor,
                        LectureCredit.SOURCE,
                        LectureCredit.sourceRef(lecture, part),
                        List.of(person.id()),
                        reason);
            }
        }
    }

    private Judged judge(Lecture lecture, List<PartRow> parts, AttendanceLine line) {
        return judging.judge(lecture, parts, List.of(line)).getFirst();
    }
}
