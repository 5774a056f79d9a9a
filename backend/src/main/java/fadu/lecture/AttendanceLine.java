package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of a lecture: who signed up, was there, or was corrected.
 *
 * @param corrected what the latest correction says; null where there is none
 */
@MappedEntity("person")
public record AttendanceLine(
        @Id long personId,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        boolean signedUp,
        @Nullable Instant inAt,
        @Nullable Way inWay,
        @Nullable String inReason,
        @Nullable Instant outAt,
        @Nullable Way outWay,
        @Nullable Boolean corrected,
        @Nullable String correctionReason,
        @Nullable Long correctionId,
        @Nullable Long correctedBy) {}
