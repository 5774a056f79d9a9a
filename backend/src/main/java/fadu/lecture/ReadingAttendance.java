package fadu.lecture;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was at a lecture, and why each counts or does not. */
@Singleton
public class ReadingAttendance {
    private final Lectures lectures;
    private final Attendances attendances;
    private final Judging judging;

    ReadingAttendance(Lectures lectures, Attendances attendances, Judging judging) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.judging = judging;
    }

    /** The list of a lecture held by a unit in scope, by unit and name. */
    public Outcome<Sheet> read(Actor actor, String lectureId) {
        var lecture = lectures.held(actor.scope(), lectureId).orElse(null);
        if (lecture == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var parts = lectures.parts(List.of(lecture.id()));
        return Outcome.done(new Sheet(
                lecture.title(),
                judging.judge(lecture, parts, attendances.lines(lecture.id())).stream()
                        .map(ReadingAttendance::row)
                        .toList()));
    }

    private static Row row(Judged judged) {
        var line = judged.line();
        return new Row(
                new PersonRef(
                        line.personPublicId(), line.personName(), new UnitRef(line.unitPublicId(), line.unitName())),
                line.signedUp(),
                line.inAt(),
                line.inWay(),
                line.inReason(),
                line.outAt(),
                line.outWay(),
                judged.presence().present(),
                judged.presence().code(),
                judged.presence().facts());
    }

    /** A lecture's list. */
    public record Sheet(String title, List<Row> rows) {}

    /** One person. */
    public record Row(
            PersonRef person,
            boolean signedUp,
            @Nullable Instant inAt,
            @Nullable Way inWay,
            @Nullable String inReason,
            @Nullable Instant outAt,
            @Nullable Way outWay,
            boolean present,
            Reason why,
            Map<String, String> facts) {}
}
