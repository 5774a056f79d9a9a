package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A part as it is kept. */
@MappedEntity("lecture_part")
public record PartRow(@Id long id, long lectureId, int number, String title, Instant startsAt, Instant endsAt) {
    /** The part itself. */
    Part part() {
        return new Part(title, startsAt, endsAt);
    }
}
