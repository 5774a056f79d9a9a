package fadu.lecture.web;

import fadu.credit.SubjectKind;
import fadu.lecture.Part;
import fadu.lecture.Plan;
import fadu.lecture.ReadingLectures.Shown;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a lecture. With a title it says the whole lecture anew, and a room, lecturer or summary that is null is
 * removed. Without one it moves times only: what is null stays, and parts, sign-up and check-in move along.
 *
 * @param unitId ignored: a lecture stays with the unit that holds it
 * @param despite why it is moved although people who signed up are elsewhere then
 */
@Serdeable
record LectureChange(
        @NotNull Integer version,
        @Nullable @Size(min = 1, max = 120) String title,
        @Nullable @Size(max = 1000) String summary,
        @Nullable SubjectKind subjectKind,
        @Nullable String unitId,
        @Nullable String openToUnitId,
        @Nullable String roomId,
        @Nullable String lecturerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Min(1) @Max(100_000) Integer seats,
        @Nullable Instant signUpUntil,
        @Nullable Instant checkInFrom,
        @Nullable Boolean needsCheckOut,
        @Nullable @Size(max = 40) List<@Valid Part> parts,
        @Nullable @Size(max = 200) String despite) {
    Plan plan(Shown shown) {
        var line = shown.line();
        boolean whole = title != null;
        var start = startsAt == null ? line.startsAt() : startsAt;
        var shift = Duration.between(line.startsAt(), start);
        return new Plan(
                title == null ? line.title() : title.strip(),
                whole ? summary : line.summary(),
                subjectKind == null ? SubjectKind.valueOf(line.subjectKind()) : subjectKind,
                openToUnitId == null ? line.openToPublicId() : openToUnitId,
                whole ? roomId : line.roomPublicId(),
                whole ? lecturerId : line.lecturerPublicId(),
                start,
                endsAt == null ? line.endsAt().plus(shift) : endsAt,
                seats == null ? line.seats() : seats,
                signUpUntil == null ? line.signUpUntil().plus(shift) : signUpUntil,
                checkInFrom == null ? line.checkInFrom().plus(shift) : checkInFrom,
                needsCheckOut == null ? line.needsCheckOut() : needsCheckOut,
                parts == null ? shifted(shown, shift) : parts);
    }

    private List<Part> shifted(Shown shown, Duration shift) {
        boolean oneWhole = shown.parts().size() == 1;
        return oneWhole
                ? List.of()
                : shown.parts().stream()
                        .map(part -> new Part(
                                part.title(),
                                part.startsAt().plus(shift),
                                part.endsAt().plus(shift)))
                        .toList();
    }
}
