package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A part of a planned lecture in which somebody has a seat. */
@MappedEntity("lecture_part")
public record BookedPart(
        @Id long id,
        long personId,
        long unitId,
        String lecturePublicId,
        String subjectKind,
        String lectureTitle,
        String title,
        Instant startsAt,
        Instant endsAt) {}
