package fadu.lecture.web;

import fadu.lecture.Confirmed;
import fadu.lecture.ConfirmingAttendance;
import fadu.lecture.CorrectingAttendance;
import fadu.lecture.Direction;
import fadu.lecture.EnteringByHand;
import fadu.lecture.LectureProblem;
import fadu.lecture.ReadingAttendance;
import fadu.lecture.ReadingLectures;
import fadu.platform.Actor;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was there: reading, entering by hand, confirming, correcting. */
@Tag(name = "lecture")
@Controller("/api/lectures/{id}")
class AttendanceController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingAttendance reading;
    private final ReadingLectures lectures;
    private final EnteringByHand entering;
    private final ConfirmingAttendance confirming;
    private final CorrectingAttendance correcting;
    private final Problems problems;
    private final Words words;

    AttendanceController(
            ReadingAttendance reading,
            ReadingLectures lectures,
            EnteringByHand entering,
            ConfirmingAttendance confirming,
            CorrectingAttendance correcting,
            Problems problems,
            Words words) {
        this.reading = reading;
        this.lectures = lectures;
        this.entering = entering;
        this.confirming = confirming;
        this.correcting = correcting;
        this.problems = problems;
        this.words = words;
    }

    /** Everybody who signed up, came or was corrected. */
    @Get("/attendance")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AttendanceView.AttendancePage.class)))
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        var language = Problems.language(request);
        return problems.answer(request, reading.read(actor, id).map(sheet -> {
            var rows = views(sheet, language);
            return new AttendanceView.AttendancePage(rows, null, (long) rows.size());
        }));
    }

    /** The list as a file, xlsx or csv. */
    @Get("/attendance/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var language = Problems.language(request);
        return switch (reading.read(actor, id)) {
            case Outcome.Refused<ReadingAttendance.Sheet>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<ReadingAttendance.Sheet>(var sheet) ->
                Downloads.table(
                        (language == Language.ZH_CN ? "签到表-" : "attendance-") + sheet.title(),
                        AttendanceFile.of(views(sheet, language), language),
                        format);
        };
    }

    /** The list for printing, with the lecture at its head. */
    @Get("/attendance/print")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AttendanceView.AttendanceSheet.class)))
    HttpResponse<?> print(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                reading.read(actor, id)
                        .then(sheet -> lectures.find(actor, id).map(shown -> {
                            var rows = views(sheet, language);
                            return new AttendanceView.AttendanceSheet(
                                    LectureView.of(shown, words, language),
                                    (int) rows.stream()
                                            .filter(AttendanceView::signedUp)
                                            .count(),
                                    (int) rows.stream()
                                            .filter(AttendanceView::present)
                                            .count(),
                                    rows);
                        })));
    }

    /** Enters somebody by hand, with a reason. */
    @Post("/attendance")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CheckInController.PassedView.class)))
    HttpResponse<?> enter(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid EntryRequest body) {
        return problems.answer(
                request,
                entering.enter(
                                actor,
                                id,
                                body.personId(),
                                body.direction(),
                                body.at(),
                                body.reason().strip())
                        .map(CheckInController.PassedView::of));
    }

    /** Confirms the list; everybody present earns credit. */
    @Post("/confirm")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConfirmedView.class)))
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        var language = Problems.language(request);
        return problems.answer(request, confirming.confirm(actor, id).map(done -> view(done, language)));
    }

    /** Corrects somebody's presence afterwards, with a reason. */
    @Post("/corrections")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AttendanceView.AttendancePage.class)))
    HttpResponse<?> correct(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CorrectionRequest body) {
        return switch (correcting.correct(
                actor, id, body.personId(), body.present(), body.reason().strip())) {
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<String>(var done) -> list(request, actor, done);
        };
    }

    private List<AttendanceView> views(ReadingAttendance.Sheet sheet, Language language) {
        return sheet.rows().stream()
                .map(row -> AttendanceView.of(row, words, language))
                .toList();
    }

    private ConfirmedView view(Confirmed done, Language language) {
        var note = done.withoutHours() == 0
                ? null
                : words.detail(
                        language,
                        LectureProblem.CREDIT_RULE_NOT_SET,
                        Map.of("people", String.valueOf(done.withoutHours())));
        return new ConfirmedView(
                done.lectureId(), done.present(), done.absent(), done.entries(), done.withoutHours(), note);
    }

    /** Somebody entered by hand. */
    @Serdeable
    record EntryRequest(
            @NotBlank String personId,
            @NotNull Direction direction,
            @NotNull Instant at,
            @NotBlank @Size(max = 200) String reason) {}

    /** A correction. */
    @Serdeable
    record CorrectionRequest(
            @NotBlank String personId,
            boolean present,
            @NotBlank @Size(max = 200) String reason) {}

    /**
     * What confirming has done.
     *
     * @param withoutHours how many of those present earn nothing in hours
     * @param note says so in words; null when everybody earns hours
     */
    @Serdeable
    record ConfirmedView(
            String lectureId,
            int present,
            int absent,
            int entries,
            int withoutHours,
            @Nullable String note) {}
}
