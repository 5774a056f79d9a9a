package fadu.lecture;

import fadu.credit.SubjectKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a lecture shall be.
 *
 * @param roomId public id; null without a room
 * @param lecturerId public id; null while nobody is found
 * @param parts in their order, within the times, without overlap; empty for one part that is the whole
 */
public record Plan(
        String title,
        @Nullable String summary,
        SubjectKind subjectKind,
        String openToUnitId,
        @Nullable String roomId,
        @Nullable String lecturerId,
        Instant startsAt,
        Instant endsAt,
        int seats,
        Instant signUpUntil,
        Instant checkInFrom,
        boolean needsCheckOut,
        List<Part> parts) {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration EARLIEST_CHECK_IN = Duration.ofHours(12);

    /** The parts; the whole where none were named. */
    List<Part> allParts() {
        return parts.isEmpty() ? List.of(new Part(title, startsAt, endsAt)) : parts;
    }

    /** True when the times can be. */
    boolean timesAreRight() {
        boolean inOrder = startsAt.isBefore(endsAt)
                && Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0
                && !signUpUntil.isAfter(endsAt)
                && checkInFrom.isBefore(endsAt)
                && !checkInFrom.isBefore(startsAt.minus(EARLIEST_CHECK_IN));
        var earliest = startsAt;
        for (var part : allParts()) {
            inOrder = inOrder
                    && !part.startsAt().isBefore(earliest)
                    && part.startsAt().isBefore(part.endsAt());
            earliest = part.endsAt();
        }
        return inOrder && !earliest.isAfter(endsAt);
    }
}
