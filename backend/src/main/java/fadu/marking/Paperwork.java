package fadu.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An attempt that is over, with the pins of its paper. */
@MappedEntity("exam_attempt")
public record Paperwork(
        @Id long id, String publicId, long examId, long personId, long unitId, Instant finishedAt, String paper) {}
