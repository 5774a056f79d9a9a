package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lecture with the names that its pages show, and how the reader stands to it.
 *
 * @param signedUp the reader has a seat
 * @param invited the reader's unit belongs to the audience
 * @param overlapping the title of another lecture at that time in which the reader has a seat
 */
@MappedEntity("lecture")
public record LectureLine(
        @Id long id,
        String publicId,
        String title,
        @Nullable String summary,
        String subjectKind,
        String unitPublicId,
        String unitName,
        String openToPublicId,
        String openToName,
        @Nullable String roomPublicId,
        @Nullable String roomName,
        @Nullable String roomPlace,
        @Nullable String lecturerPublicId,
        @Nullable String lecturerName,
        Instant startsAt,
        Instant endsAt,
        int seats,
        int taken,
        Instant signUpUntil,
        Instant checkInFrom,
        boolean needsCheckOut,
        LectureState state,
        @Nullable String cancelReason,
        @Nullable Instant confirmedAt,
        int version,
        boolean signedUp,
        boolean invited,
        @Nullable String overlapping,
        @Nullable Instant checkedInAt,
        @Nullable Instant checkedOutAt) {}
