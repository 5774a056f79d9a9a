package fadu.lecture;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Check-ins, check-outs and corrections. */
@Unscoped("the caller's own check-in, or people of a lecture whose organiser asks")
public interface Attendances {
    /** Writes a check-in; one that exists stays as it is. */
    void insert(
            long lectureId,
            long personId,
            Direction direction,
            Instant at,
            Way way,
            @Nullable Long step,
            long byPerson,
            @Nullable String reason);

    /** A person's check-in or check-out. */
    Optional<CheckIn> checkIn(long lectureId, long personId, Direction direction);

    /** Everybody who signed up, was there or was corrected, by unit and name. */
    List<AttendanceLine> lines(long lectureId);

    /** One of them. */
    Optional<AttendanceLine> line(long lectureId, long personId);

    /** Writes a correction. */
    void correct(long lectureId, long personId, boolean present, String reason, Instant at, long byPerson);

    /** Everybody who entered or corrected something about a person at a lecture. */
    List<Long> hands(long lectureId, long personId);
}
