package fadu.lecture;

import fadu.platform.time.Clock;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lecture as its use cases need it. */
@MappedEntity("lecture")
public record Lecture(
        @Id long id,
        String publicId,
        long unitId,
        String title,
        @Nullable String summary,
        String subjectKind,
        @Nullable Long roomId,
        @Nullable Long lecturerId,
        Instant startsAt,
        Instant endsAt,
        int seats,
        int taken,
        long openToUnitId,
        Instant signUpUntil,
        Instant checkInFrom,
        boolean needsCheckOut,
        LectureState state,
        @Nullable Instant confirmedAt,
        @Nullable Long confirmedBy,
        int version) {
    /** Its first day in Asia/Shanghai. */
    public LocalDate day() {
        return Clock.dateOf(startsAt);
    }
}
