package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import fadu.study.LearnerFilter;
import fadu.study.ReadingLearning;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has come how far, and which minutes did not count and why. */
@Tag(name = "study")
@Controller("/api")
class LearningController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingLearning reading;
    private final Problems problems;

    LearningController(ReadingLearning reading, Problems problems) {
        this.reading = reading;
        this.problems = problems;
    }

    /** The caller's sessions, the latest first, each with what counted and what did not. */
    @Get("/me/learning")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LearningView.class)))
    HttpResponse<?> own(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String lesson,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        return HttpResponse.ok(LearningView.of(reading.own(actor, lesson, cursor, limit), Problems.language(request)));
    }

    /** The sessions of somebody in scope. */
    @Get("/people/{id}/learning")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LearningView.class)))
    HttpResponse<?> somebody(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue String lesson,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        return problems.answer(
                request,
                reading.of(actor, id, lesson, cursor, limit)
                        .map(sessions -> LearningView.of(sessions, Problems.language(request))));
    }

    /** Who in scope has begun which course and has come how far, the latest learners first. */
    @Get("/learners")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LearnerView.LearnerPage.class)))
    HttpResponse<?> learners(
            Actor actor,
            @Nullable @QueryValue String course,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue Boolean completed,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.learners(actor, new LearnerFilter(course, unit, q, completed), cursor, limit)
                .map(LearnerView::of);
        return HttpResponse.ok(new LearnerView.LearnerPage(page.items(), page.next(), page.total()));
    }

    /** The same as a file, xlsx or csv. */
    @Get("/learners/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String course,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue Boolean completed,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var language = Problems.language(request);
        var rows = reading.all(actor, new LearnerFilter(course, unit, q, completed));
        return Downloads.large(LearnerFile.name(language), LearnerFile.of(rows, language), format);
    }

    /** What did not count in a span of days, by person and reason, of people in scope. */
    @Get("/learners/uncounted")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UncountedView.class)))
    HttpResponse<?> uncounted(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        return HttpResponse.ok(
                UncountedView.of(reading.uncounted(actor, unit, from, to, cursor, limit), Problems.language(request)));
    }
}
