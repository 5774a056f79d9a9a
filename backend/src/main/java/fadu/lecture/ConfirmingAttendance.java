package fadu.lecture;

import fadu.credit.Posting;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Confirming who was there, once the lecture is over: every part earns credit for everybody present, in one transaction. */
@Singleton
public class ConfirmingAttendance {
    /** The policy version of credit that a confirmation posts. */
    public static final String FIRST_VERSION = "1";

    private final Lectures lectures;
    private final Attendances attendances;
    private final Judging judging;
    private final Posting posting;
    private final LectureNotices notices;
    private final Events events;
    private final Audit audit;
    private final FaultPoint faults;
    private final Clock clock;
    private final Tx tx;

    ConfirmingAttendance(
            Lectures lectures,
            Attendances attendances,
            Judging judging,
            Posting posting,
            LectureNotices notices,
            Events events,
            Audit audit,
            FaultPoint faults,
            Clock clock,
            Tx tx) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.judging = judging;
        this.posting = posting;
        this.notices = notices;
        this.events = events;
        this.audit = audit;
        this.faults = faults;
        this.clock = clock;
        this.tx = tx;
    }

    /** Confirms; asked again it is refused, and nothing is earned twice. */
    public Outcome<Confirmed> confirm(Actor actor, String lectureId) {
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
            if (clock.now().isBefore(lecture.endsAt())) {
                return Outcome.refused(LectureProblem.LECTURE_NOT_OVER);
            }
            return Outcome.done(confirm(actor, lecture));
        });
    }

    private Confirmed confirm(Actor actor, Lecture lecture) {
        var parts = lectures.parts(List.of(lecture.id()));
        var judged = judging.judge(lecture, parts, attendances.lines(lecture.id()));
        var present = judged.stream().filter(each -> each.presence().present()).toList();
        var earned = present.stream()
                .flatMap(each -> LectureCredit.of(
                        lecture, attended(parts, each.presence()), each.line().personId(), each.rules(), FIRST_VERSION)
                        .stream())
                .toList();
        int entries = posting.post(actor, earned);
        faults.reached("attendance-posted");
        lectures.confirm(lecture.id(), clock.now(), actor.personId());
        var confirmed = new Confirmed(
                lecture.publicId(), present.size(), judged.size() - present.size(), entries, (int) present.stream()
                        .filter(each -> each.rules().minutesPerCredit().isEmpty())
                        .count());
        notices.confirmed(lecture, judged);
        events.announce(new AttendanceConfirmed(
                lecture.id(), lecture.publicId(), lecture.unitId(), lecture.day(), present.size()));
        audit.append(
                actor,
                "attendance.confirm",
                "lecture:" + lecture.publicId(),
                lecture.unitId(),
                Map.of(
                        "present", confirmed.present(),
                        "absent", confirmed.absent(),
                        "entries", entries,
                        "withoutHours", confirmed.withoutHours()));
        return confirmed;
    }

    /** The parts that a presence covers. */
    static List<PartRow> attended(List<PartRow> parts, Presence presence) {
        return parts.stream()
                .filter(part -> presence.parts().contains(part.number()))
                .toList();
    }
}
