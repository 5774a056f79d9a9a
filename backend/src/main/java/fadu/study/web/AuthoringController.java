package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.study.CourseState;
import fadu.study.DraftFilter;
import fadu.study.DraftingCourse;
import fadu.study.ReadingDrafts;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Courses and their versions, for who writes them. */
@Tag(name = "study")
@Controller("/api")
class AuthoringController {
    private final DraftingCourse drafting;
    private final ReadingDrafts reading;
    private final DraftViews views;
    private final IdempotencyKeys keys;
    private final Problems problems;

    AuthoringController(
            DraftingCourse drafting, ReadingDrafts reading, DraftViews views, IdempotencyKeys keys, Problems problems) {
        this.drafting = drafting;
        this.reading = reading;
        this.views = views;
        this.keys = keys;
        this.problems = problems;
    }

    /** Versions of courses of units in scope, the latest changed first. */
    @Get("/course-versions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftCard.DraftPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue CourseState state,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String course,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.page(actor, new DraftFilter(state, q, course), cursor, limit)
                .map(DraftCard::of);
        return HttpResponse.ok(new DraftCard.DraftPage(page.items(), page.next(), page.total()));
    }

    /** Begins a new course of a unit in scope with its first draft. */
    @Post("/course-versions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body @Valid CourseRequest body) {
        return view(request, actor, drafting.create(keys.of(request, actor, body), actor, body.unitId(), body.plan()));
    }

    /** One version with everything in it, keys of its checks included. */
    @Get("/course-versions/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, Outcome.done(id));
    }

    /** A new draft of the same course, copied from this version. */
    @Post("/course-versions/{id}/copy")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> copy(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CopyRequest body) {
        return view(request, actor, drafting.copy(keys.of(request, actor, body), actor, id, body.earnsAgain()));
    }

    /** Changes title, summary or subject of a draft. */
    @Patch("/course-versions/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CourseChange body) {
        return view(request, actor, drafting.change(actor, id, body.version(), body.plan()));
    }

    /** What differs from another version of the course; from the one before where none is named. */
    @Get("/course-versions/{id}/difference")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    HttpResponse<?> difference(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue String with) {
        return problems.answer(request, reading.difference(actor, id, with).map(DifferenceView::of));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> id) {
        return problems.answer(
                request, id.then(found -> reading.find(actor, found)).map(views::draft));
    }

    /**
     * How the copy stands to the credit of the version before.
     *
     * @param earnsAgain true where so much is new that its lessons earn credit anew; false for a revision
     */
    @Serdeable
    record CopyRequest(boolean earnsAgain) {}

    /** The order of lessons, by id. */
    @Serdeable
    record OrderRequest(int version, List<String> lessons) {}
}
