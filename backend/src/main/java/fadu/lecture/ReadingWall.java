package fadu.lecture;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The wall that stands in the room: the code of the moment, who has come, who is missing. For its organisers only. */
@Singleton
public class ReadingWall {
    private static final int LATEST = 12;

    private final Lectures lectures;
    private final Attendances attendances;
    private final CheckInSecrets secrets;
    private final Clock clock;
    private final String baseUrl;

    ReadingWall(
            Lectures lectures,
            Attendances attendances,
            CheckInSecrets secrets,
            Clock clock,
            @Value("${fadu.public-base-url:}") String baseUrl) {
        this.lectures = lectures;
        this.attendances = attendances;
        this.secrets = secrets;
        this.clock = clock;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The wall of a planned lecture held by a unit in scope. */
    public Outcome<Wall> read(Actor actor, String lectureId, Direction direction) {
        return lectures.held(actor.scope(), lectureId)
                .map(lecture -> lecture.state() == LectureState.PLANNED
                        ? Outcome.done(wall(lecture, direction))
                        : Outcome.<Wall>refused(LectureProblem.LECTURE_CLOSED))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Wall wall(Lecture lecture, Direction direction) {
        var lines = attendances.lines(lecture.id());
        var now = clock.now();
        var codes = secrets.codes(lecture);
        return new Wall(
                baseUrl + "/check-in?t=" + codes.token(direction, now),
                codes.code(direction, now),
                direction,
                (int) CheckInCodes.validFor(now, CheckInCodes.QR_SECONDS).toMillis(),
                (int) CheckInCodes.validFor(now, CheckInCodes.CODE_SECONDS).toMillis(),
                (int) lines.stream().filter(AttendanceLine::signedUp).count(),
                (int) lines.stream().filter(line -> at(line, direction) != null).count(),
                lines.stream()
                        .filter(line -> line.signedUp() && at(line, direction) == null)
                        .map(ReadingWall::person)
                        .toList(),
                lines.stream()
                        .filter(line -> at(line, direction) != null)
                        .map(line -> new Arrival(person(line), Objects.requireNonNull(at(line, direction))))
                        .sorted(Comparator.comparing(Arrival::at).reversed())
                        .limit(LATEST)
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable Instant at(AttendanceLine line, Direction direction) {
        return direction == Direction.IN ? line.inAt() : line.outAt();
    }

    private static PersonRef person(AttendanceLine line) {
        return new PersonRef(
                line.personPublicId(), line.personName(), new UnitRef(line.unitPublicId(), line.unitName()));
    }

    /**
     * What the wall shows.
     *
     * @param qr the text of the QR code, new every ten seconds
     * @param code six digits, new every thirty seconds
     * @param validFor milliseconds until the QR code changes
     * @param codeValidFor milliseconds until the digits change
     * @param present how many have passed in this direction
     * @param missing those with a seat who have not
     */
    @Serdeable
    public record Wall(
            String qr,
            String code,
            Direction direction,
            int validFor,
            int codeValidFor,
            int signedUp,
            int present,
            List<PersonRef> missing,
            List<Arrival> latest) {}

    /** Somebody who has just passed. */
    @Serdeable
    public record Arrival(PersonRef person, Instant at) {}
}
