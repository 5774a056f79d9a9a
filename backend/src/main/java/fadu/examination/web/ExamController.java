package fadu.examination.web;

import fadu.examination.ArrangingExam;
import fadu.examination.ExamFilter;
import fadu.examination.ExamState;
import fadu.examination.ReadingExams;
import fadu.exams.ExamKind;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.time.Clock;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Arranging exams, and the candidate's own list of them. */
@Tag(name = "examination")
@Controller("/api/exams")
class ExamController {
    private final ReadingExams reading;
    private final ArrangingExam arranging;
    private final IdempotencyKeys keys;
    private final Problems problems;
    private final Words words;

    ExamController(
            ReadingExams reading, ArrangingExam arranging, IdempotencyKeys keys, Problems problems, Words words) {
        this.reading = reading;
        this.arranging = arranging;
        this.keys = keys;
        this.problems = problems;
        this.words = words;
    }

    /** Exams of the units in scope, the latest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.ExamPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @Nullable @QueryValue ExamKind kind,
            @Nullable @QueryValue ExamState state,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        var filter = new ExamFilter(
                start(from), start(to), kind == null ? null : kind.name(), state == null ? null : state.name(), unit);
        var page = reading.page(actor, filter, cursor, limit).map(ExamViews::exam);
        return HttpResponse.ok(new ExamView.ExamPage(page.items(), page.next(), page.total()));
    }

    /** The exams that the caller is appointed to. */
    @Get("/mine")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MyExamView.MyExams.class)))
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor) {
        var language = Problems.language(request);
        var own = reading.own(actor);
        return HttpResponse.ok(new MyExamView.MyExams(
                own.exams().stream()
                        .map(each -> ExamViews.mine(each, words, language))
                        .toList(),
                own.serverTime()));
    }

    /** One exam. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, Outcome.done(id));
    }

    /** Arranges an exam; nobody sees it before it is published. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> arrange(HttpRequest<?> request, Actor actor, @Body @Valid ExamRequest body) {
        return view(
                request, actor, arranging.arrange(keys.of(request, actor, body), actor, body.unitId(), body.plan()));
    }

    /** Changes an exam that nobody has begun. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ExamRequest body) {
        int version = body.version() == null ? 0 : body.version();
        return view(request, actor, arranging.change(actor, id, version, body.plan()));
    }

    /** Announces it to its candidates. */
    @Post("/{id}/publish")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> publish(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, arranging.publish(actor, id));
    }

    /** Calls it off. */
    @Post("/{id}/cancel")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> cancel(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.ReasonBody body) {
        return view(request, actor, arranging.cancel(actor, id, body.reason().strip()));
    }

    /** Arranges a make-up exam for those who were absent or did not pass. */
    @Post("/{id}/make-up")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExamView.class)))
    HttpResponse<?> makeUp(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.MakeUpBody body) {
        return view(
                request,
                actor,
                arranging.makeUp(
                        keys.of(request, actor, body),
                        actor,
                        id,
                        new ArrangingExam.MakeUp(
                                body.title().strip(),
                                body.paperId(),
                                body.opensAt(),
                                body.closesAt(),
                                body.absent(),
                                body.failed())));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request, outcome.then(id -> reading.find(actor, id)).map(ExamViews::exam));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clock.ZONE).toInstant();
    }
}
