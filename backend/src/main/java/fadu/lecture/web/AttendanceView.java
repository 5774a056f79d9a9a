package fadu.lecture.web;

import fadu.directory.PersonRef;
import fadu.lecture.ReadingAttendance;
import fadu.lecture.Way;
import fadu.platform.problem.Language;
import fadu.platform.problem.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of a lecture.
 *
 * @param why why the person counts as present or does not, in words
 */
@Serdeable
record AttendanceView(
        PersonRef person,
        boolean signedUp,
        @Nullable Pass in,
        @Nullable Pass out,
        boolean present,
        String whyCode,
        String why) {
    static AttendanceView of(ReadingAttendance.Row row, Words words, Language language) {
        return new AttendanceView(
                row.person(),
                row.signedUp(),
                pass(row.inAt(), row.inWay(), row.inReason()),
                pass(row.outAt(), row.outWay(), null),
                row.present(),
                row.why().name(),
                words.detail(language, row.why(), row.facts()));
    }

    private static @Nullable Pass pass(@Nullable Instant at, @Nullable Way way, @Nullable String reason) {
        return at == null || way == null ? null : new Pass(at, way, reason);
    }

    /**
     * How somebody passed the door.
     *
     * @param reason why it was entered by hand
     */
    @Serdeable
    record Pass(Instant at, Way way, @Nullable String reason) {}

    /** The list of a lecture, whole. */
    @Serdeable
    record AttendancePage(
            List<AttendanceView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** The list for printing, with its head. */
    @Serdeable
    record AttendanceSheet(LectureView lecture, int signedUp, int present, List<AttendanceView> rows) {}
}
