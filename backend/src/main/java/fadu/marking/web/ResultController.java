package fadu.marking.web;

import fadu.examination.Responses;
import fadu.exams.bank.ItemRef;
import fadu.marking.OwnRow;
import fadu.marking.ReadingResults;
import fadu.marking.Regrades;
import fadu.marking.ReleasingResults;
import fadu.marking.ScoreSheet;
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

/** Results of exams, for those who run them and for those who sat them. */
@Tag(name = "marking")
@Controller("/api")
class ResultController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final ReadingResults reading;
    private final ReleasingResults releasing;
    private final Regrades regrades;
    private final ScoreSheet scoreSheet;
    private final Problems problems;

    ResultController(
            ReadingResults reading,
            ReleasingResults releasing,
            Regrades regrades,
            ScoreSheet scoreSheet,
            Problems problems) {
        this.reading = reading;
        this.releasing = releasing;
        this.regrades = regrades;
        this.scoreSheet = scoreSheet;
        this.problems = problems;
    }

    /** The results of an exam by candidate number. */
    @Get("/exams/{id}/results")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.ResultPage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        return problems.answer(request, reading.page(actor, id, cursor, limit).map(page -> {
            var shown = page.map(ResultView::of);
            return new ResultView.ResultPage(shown.items(), shown.next(), shown.total());
        }));
    }

    /** The sitting in numbers. */
    @Get("/exams/{id}/results/summary")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.SummaryView.class)))
    HttpResponse<?> summary(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.summary(actor, id).map(ResultView.SummaryView::of));
    }

    /** The results as a file, xlsx or csv. */
    @Get("/exams/{id}/results/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var language = Problems.language(request);
        return switch (reading.all(actor, id)) {
            case Outcome.Refused<ReadingResults.Sheet>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<ReadingResults.Sheet>(var sheet) ->
                Downloads.large(
                        (language == Language.ZH_CN ? "成绩-" : "results-") + sheet.title(),
                        ResultFile.of(sheet.rows(), language),
                        format);
        };
    }

    /** The score sheet of one attempt. */
    @Get("/exams/{id}/results/score-sheet")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> sheet(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String attempt) {
        return pdf(request, reading.sheet(actor, id, attempt));
    }

    /** Proposes the release, or releases what somebody else proposed. */
    @Post("/exams/{id}/release")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.SummaryView.class)))
    HttpResponse<?> release(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ResultView.ReleaseBody body) {
        var note = body.note() == null ? "" : body.note().strip();
        return problems.answer(
                request,
                releasing
                        .release(actor, id, note)
                        .then(done -> reading.summary(actor, done))
                        .map(ResultView.SummaryView::of));
    }

    /** The questions of an exam that is over, to choose from for a regrade. */
    @Get("/exams/{id}/questions")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.AskedList.class)))
    HttpResponse<?> questions(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                regrades.questions(actor, id)
                        .map(all -> new ResultView.AskedList(
                                all.stream().map(ResultView.AskedView::of).toList())));
    }

    /** The regrades of an exam. */
    @Get("/exams/{id}/regrades")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.RegradeList.class)))
    HttpResponse<?> regrades(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return listed(request, actor, Outcome.done(id));
    }

    /** Proposes a regrade. */
    @Post("/exams/{id}/regrades")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.RegradeList.class)))
    HttpResponse<?> propose(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ResultView.RegradeBody body) {
        var accept = body.accept();
        return listed(
                request,
                actor,
                regrades.propose(
                        actor,
                        id,
                        body.kind(),
                        new ItemRef(body.itemId(), body.itemVersion()),
                        accept == null ? null : Responses.of(accept),
                        body.reason().strip()));
    }

    /** Does a regrade that somebody else proposed. */
    @Post("/exams/{id}/regrades/confirm")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.RegradeList.class)))
    HttpResponse<?> confirm(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ResultView.RegradeRef body) {
        return listed(request, actor, regrades.confirm(actor, id, body.regradeId()));
    }

    /** One's own results, the latest first. */
    @Get("/results/mine")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.OwnResults.class)))
    HttpResponse<?> mine(Actor actor) {
        return HttpResponse.ok(new ResultView.OwnResults(reading.own(actor).stream()
                .map(row -> ResultView.OwnResultView.of(row, List.of()))
                .toList()));
    }

    /** One's own result; the paper with it where the exam shows it. */
    @Get("/attempts/{id}/result")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResultView.OwnResultView.class)))
    HttpResponse<?> own(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                reading.own(actor, id).map(result -> ResultView.OwnResultView.of(result.row(), result.slots())));
    }

    /** One's own score sheet. */
    @Get("/attempts/{id}/score-sheet")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> ownSheet(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return pdf(request, reading.ownSheet(actor, id));
    }

    private HttpResponse<?> listed(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request,
                outcome.then(id -> regrades.of(actor, id))
                        .map(all -> new ResultView.RegradeList(
                                all.stream().map(ResultView.RegradeView::of).toList())));
    }

    private HttpResponse<?> pdf(HttpRequest<?> request, Outcome<OwnRow> outcome) {
        return switch (outcome.then(row -> scoreSheet.pdf(row).map(bytes -> new Sheet(row.personName(), bytes)))) {
            case Outcome.Done<Sheet>(var sheet) -> Downloads.file("成绩单-" + sheet.name() + ".pdf", PDF, sheet.bytes());
            case Outcome.Refused<Sheet>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** A score sheet to be sent. */
    private record Sheet(String name, byte[] bytes) {}
}
