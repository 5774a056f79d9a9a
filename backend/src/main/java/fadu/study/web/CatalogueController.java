package fadu.study.web;

import fadu.credit.SubjectKind;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.study.BeginningCourse;
import fadu.study.CatalogueFilter;
import fadu.study.ReadingCourses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The courses that the caller's unit may study, and how far the caller has come. */
@Tag(name = "study")
@Controller("/api/courses")
class CatalogueController {
    private final ReadingCourses reading;
    private final BeginningCourse beginning;
    private final CourseViews views;
    private final IdempotencyKeys keys;
    private final Problems problems;

    CatalogueController(
            ReadingCourses reading,
            BeginningCourse beginning,
            CourseViews views,
            IdempotencyKeys keys,
            Problems problems) {
        this.reading = reading;
        this.beginning = beginning;
        this.views = views;
        this.keys = keys;
        this.problems = problems;
    }

    /** Courses by title; {@code mine} keeps those the caller has begun, those still open first. */
    @Get
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CourseCard.CourseCardPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue SubjectKind subject,
            @QueryValue(defaultValue = "false") boolean mine,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.catalogue(actor, new CatalogueFilter(q, subject, mine), cursor, limit)
                .map(CourseCard::of);
        return HttpResponse.ok(new CourseCard.CourseCardPage(page.items(), page.next(), page.total()));
    }

    /** One course: the version the caller has begun, otherwise the published one. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, Outcome.done(id));
    }

    /** Begins the published version; a course begun already stays at its version until it is finished. */
    @Post("/{id}/begin")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseView.class)))
    HttpResponse<?> begin(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, beginning.begin(keys.of(request, actor, null), actor, id));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> id) {
        return problems.answer(
                request, id.then(found -> reading.course(actor, found)).map(views::course));
    }
}
