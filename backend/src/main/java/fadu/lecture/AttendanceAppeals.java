package fadu.lecture;

import fadu.appeal.AppealSubject;
import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Appeals against being counted as absent from a lecture whose attendance is confirmed. The subject's name is the lecture's
 * id, followed, once filed, by the person's.
 */
@Singleton
class AttendanceAppeals implements AppealSubject {
    private static final String KIND = "ATTENDANCE";
    private static final int LONGEST_REASON = 200;

    private final Lectures lectures;
    private final Attendances attendances;
    private final Judging judging;
    private final CorrectingAttendance correcting;
    private final People people;

    AttendanceAppeals(
            Lectures lectures,
            Attendances attendances,
            Judging judging,
            CorrectingAttendance correcting,
            People people) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.judging = judging;
        this.correcting = correcting;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Appealable> find(Actor appellant, String ref) {
        var lecture = lectures.byPublicId(lectureOf(ref))
                .filter(found -> found.state() == LectureState.CONFIRMED)
                .orElse(null);
        if (lecture == null) {
            return Optional.empty();
        }
        return attendances
                .line(lecture.id(), appellant.personId())
                .map(line -> judging.judge(lecture, lectures.parts(List.of(lecture.id())), List.of(line))
                        .getFirst())
                .filter(judged -> !judged.presence().present())
                .map(judged -> appealable(lecture, judged));
    }

    @Override
    public void uphold(Actor handler, String ref, String answer) {
        var lecture = lectures.byPublicId(lectureOf(ref))
                .flatMap(found -> lectures.lock(found.id()))
                .orElseThrow();
        var line = attendances.lines(lecture.id()).stream()
                .filter(each -> each.personPublicId().equals(personOf(ref)))
                .findFirst()
                .orElseThrow();
        var person =
                Objects.requireNonNull(people.briefs(List.of(line.personId())).get(line.personId()));
        var reason = answer.substring(0, Math.min(LONGEST_REASON, answer.length()));
        var outcome = correcting.correct(handler, lecture, person, true, reason);
        if (outcome instanceof Outcome.Refused<String>(var refusal)
                && refusal.code() != LectureProblem.CORRECTION_SAYS_NOTHING) {
            throw new IllegalStateException("the attendance cannot be corrected: " + refusal.code());
        }
    }

    private Appealable appealable(Lecture lecture, Judged judged) {
        var barred = new HashSet<>(attendances.hands(lecture.id(), judged.line().personId()));
        barred.add(Objects.requireNonNull(lecture.confirmedBy()));
        return new Appealable(
                lecture.publicId() + "/" + judged.line().personPublicId(),
                lecture.day() + " " + lecture.title(),
                judged.line().personId(),
                lecture.unitId(),
                deadline(lecture, judged),
                barred);
    }

    private static @Nullable LocalDate deadline(Lecture lecture, Judged judged) {
        var confirmed = Clock.dateOf(Objects.requireNonNull(lecture.confirmedAt()));
        return judged.rules()
                .appealDays()
                .map(days -> confirmed.plusDays(days.value()))
                .orElse(null);
    }

    private static String lectureOf(String ref) {
        int slash = ref.indexOf('/');
        return slash < 0 ? ref : ref.substring(0, slash);
    }

    private static String personOf(String ref) {
        return ref.substring(ref.indexOf('/') + 1);
    }
}
