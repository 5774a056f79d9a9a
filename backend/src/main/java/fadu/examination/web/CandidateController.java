package fadu.examination.web;

import fadu.examination.AppointingCandidates;
import fadu.examination.ReadingCandidates;
import fadu.examination.ReadingExams;
import fadu.platform.Actor;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may sit an exam. */
@Tag(name = "examination")
@Controller("/api/exams/{id}")
class CandidateController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AppointingCandidates appointing;
    private final ReadingCandidates reading;
    private final ReadingExams exams;
    private final Problems problems;

    CandidateController(
            AppointingCandidates appointing, ReadingCandidates reading, ReadingExams exams, Problems problems) {
        this.appointing = appointing;
        this.reading = reading;
        this.exams = exams;
        this.problems = problems;
    }

    /** The candidates by number. */
    @Get("/candidates")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CandidateView.CandidatePage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        return problems.answer(request, reading.page(actor, id, cursor, limit).map(ExamViews::candidates));
    }

    /** Appoints people by name, or everybody of a unit. */
    @Post("/candidates")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CandidateView.AppointedView.class)))
    HttpResponse<?> appoint(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.AppointBody body) {
        var asked = new AppointingCandidates.Asked(
                body.personIds() == null ? List.of() : body.personIds(),
                body.unitId(),
                body.categories() == null ? List.of() : body.categories());
        return problems.answer(
                request,
                appointing
                        .appoint(actor, id, asked)
                        .map(done -> new CandidateView.AppointedView(done.appointed(), done.known(), done.notFound())));
    }

    /** Gives one candidate extra minutes. */
    @Post("/candidates/extra")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidateView.class)))
    HttpResponse<?> extra(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.ExtraBody body) {
        return one(
                request,
                actor,
                id,
                appointing.extra(
                        actor,
                        id,
                        body.personId(),
                        body.minutes(),
                        body.reason().strip()));
    }

    /** Takes one candidate off the list, unless they have begun. */
    @Post("/candidates/withdraw")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidateView.class)))
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Body @Valid CandidateView.WithdrawBody body) {
        return problems.answer(
                request,
                appointing
                        .withdraw(actor, id, body.personId(), body.reason().strip())
                        .map(ExamViews::candidate));
    }

    /** The list for the door: numbers, names, units. */
    @Get("/door-list")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CandidateView.DoorList.class)))
    HttpResponse<?> door(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                exams.find(actor, id)
                        .then(exam -> reading.all(actor, id)
                                .map(all -> new CandidateView.DoorList(
                                        ExamViews.exam(exam),
                                        all.stream().map(ExamViews::candidate).toList()))));
    }

    /** The list for the door as a file, xlsx or csv. */
    @Get("/door-list/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var language = Problems.language(request);
        return switch (exams.find(actor, id)) {
            case Outcome.Refused<ReadingExams.Arranged>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<ReadingExams.Arranged>(var exam) ->
                Downloads.large(
                        (language == Language.ZH_CN ? "考生名单-" : "candidates-")
                                + exam.line().title(),
                        CandidateFile.of(reading.all(actor, id).orThrow(), language),
                        format);
        };
    }

    private HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id, Outcome<String> person) {
        return problems.answer(
                request, person.then(each -> reading.one(actor, id, each)).map(ExamViews::candidate));
    }
}
