package fadu.lecture.web;

import fadu.directory.UnitRef;
import fadu.lecture.LectureLine;
import fadu.lecture.LectureState;
import fadu.lecture.Part;
import fadu.lecture.ReadingLectures.Shown;
import fadu.platform.problem.Language;
import fadu.platform.problem.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lecture.
 *
 * @param creditHundredths what being there earns in the reader's unit; null where its rules do not say
 */
@Serdeable
record LectureView(
        String id,
        String title,
        @Nullable String summary,
        String subjectKind,
        UnitRef unit,
        UnitRef openToUnit,
        @Nullable PlaceRef room,
        @Nullable LecturerRef lecturer,
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
        List<Part> parts,
        Mine mine,
        int version,
        @Nullable Integer creditHundredths) {
    static LectureView of(Shown shown, Words words, Language language) {
        var line = shown.line();
        return new LectureView(
                line.publicId(),
                line.title(),
                line.summary(),
                line.subjectKind(),
                new UnitRef(line.unitPublicId(), line.unitName()),
                new UnitRef(line.openToPublicId(), line.openToName()),
                room(line),
                lecturer(line),
                line.startsAt(),
                line.endsAt(),
                line.seats(),
                line.taken(),
                line.signUpUntil(),
                line.checkInFrom(),
                line.needsCheckOut(),
                line.state(),
                line.cancelReason(),
                line.confirmedAt(),
                shown.parts(),
                mine(shown, words, language),
                line.version(),
                shown.creditHundredths());
    }

    private static @Nullable PlaceRef room(LectureLine line) {
        return line.roomPublicId() == null || line.roomName() == null
                ? null
                : new PlaceRef(line.roomPublicId(), line.roomName(), line.roomPlace());
    }

    private static @Nullable LecturerRef lecturer(LectureLine line) {
        return line.lecturerPublicId() == null || line.lecturerName() == null
                ? null
                : new LecturerRef(line.lecturerPublicId(), line.lecturerName());
    }

    private static Mine mine(Shown shown, Words words, Language language) {
        var line = shown.line();
        var obstacle = shown.obstacle();
        return new Mine(
                line.signedUp(),
                line.checkedInAt(),
                line.checkedOutAt(),
                !line.signedUp() && obstacle == null,
                obstacle == null ? null : words.detail(language, obstacle.code(), obstacle.facts()));
    }

    /**
     * How the reader stands to it.
     *
     * @param why why the reader cannot sign up, in words
     */
    @Serdeable
    record Mine(
            boolean signedUp,
            @Nullable Instant checkedInAt,
            @Nullable Instant checkedOutAt,
            boolean canSignUp,
            @Nullable String why) {}

    /** A room by its name. */
    @Serdeable
    record PlaceRef(String id, String name, @Nullable String place) {}

    /** A lecturer by name. */
    @Serdeable
    record LecturerRef(String id, String name) {}

    /** A page of lectures by their start. */
    @Serdeable
    record LecturePage(
            List<LectureView> items,
            @Nullable String next,
            @Nullable Long total) {}
}
