package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import fadu.study.PublishingCourse;
import fadu.study.ReadingDrafts;
import fadu.study.ReviewingCourse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The way of a version: handed in, reviewed by another person, published, retired. */
@Tag(name = "study")
@Controller("/api/course-versions/{id}")
class PublishingController {
    private final ReviewingCourse reviewing;
    private final PublishingCourse publishing;
    private final ReadingDrafts reading;
    private final DraftViews views;
    private final Problems problems;

    PublishingController(
            ReviewingCourse reviewing,
            PublishingCourse publishing,
            ReadingDrafts reading,
            DraftViews views,
            Problems problems) {
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.reading = reading;
        this.views = views;
        this.problems = problems;
    }

    /** Hands a draft in for review. */
    @Post("/submit")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> submit(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, reviewing.submit(actor, id));
    }

    /** Passes a version, or sends it back with remarks; by somebody who did not write it. */
    @Post("/review")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> review(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ReviewRequest body) {
        return view(request, actor, reviewing.review(actor, id, body.passed(), body.remarks()));
    }

    /** Publishes a reviewed version; the version published before is retired, and who began it finishes it. */
    @Post("/publish")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> publish(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, publishing.publish(actor, id));
    }

    /** Takes a published version from the catalogue; who began it may finish it. */
    @Post("/retire")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> retire(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid RetireRequest body) {
        return view(request, actor, publishing.retire(actor, id, body.reason().strip()));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> id) {
        return problems.answer(
                request, id.then(found -> reading.find(actor, found)).map(views::draft));
    }

    /** A reviewer's word; remarks are needed when it is sent back. */
    @Serdeable
    record ReviewRequest(
            boolean passed, @Nullable @Size(max = 1000) String remarks) {}

    /** Why it is retired. */
    @Serdeable
    record RetireRequest(@NotBlank @Size(max = 300) String reason) {}
}
