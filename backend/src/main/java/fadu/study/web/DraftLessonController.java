package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.study.DraftingLessons;
import fadu.study.ReadingDrafts;
import fadu.study.text.Block;
import fadu.study.text.Markdown;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The lessons of a draft. */
@Tag(name = "study")
@Controller("/api/course-versions")
class DraftLessonController {
    private final DraftingLessons drafting;
    private final ReadingDrafts reading;
    private final DraftViews views;
    private final LessonViews lessonViews;
    private final IdempotencyKeys keys;
    private final Problems problems;

    DraftLessonController(
            DraftingLessons drafting,
            ReadingDrafts reading,
            DraftViews views,
            LessonViews lessonViews,
            IdempotencyKeys keys,
            Problems problems) {
        this.drafting = drafting;
        this.reading = reading;
        this.views = views;
        this.lessonViews = lessonViews;
        this.keys = keys;
        this.problems = problems;
    }

    /** Adds a lesson at the end. */
    @Post("/{id}/lessons")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid LessonRequest body) {
        return view(
                request, actor, drafting.add(keys.of(request, actor, body), actor, id, body.version(), body.plan()));
    }

    /** Changes a lesson. */
    @Put("/{id}/lessons/{lesson}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> change(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String lesson,
            @Body @Valid LessonRequest body) {
        return view(request, actor, drafting.change(actor, id, body.version(), lesson, body.plan()));
    }

    /** Takes a lesson out of a draft. */
    @Delete("/{id}/lessons/{lesson}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> remove(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String lesson,
            @QueryValue int version) {
        return view(request, actor, drafting.remove(actor, id, version, lesson));
    }

    /** Puts the lessons of a draft in order. */
    @Put("/{id}/order")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    HttpResponse<?> order(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Body @Valid AuthoringController.OrderRequest body) {
        return view(request, actor, drafting.order(actor, id, body.version(), body.lessons()));
    }

    /** A lesson of a version as learners see it. */
    @Get("/{id}/lessons/{lesson}/preview")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LessonView.class)))
    HttpResponse<?> preview(HttpRequest<?> request, Actor actor, @PathVariable String id, @PathVariable String lesson) {
        return problems.answer(
                request, reading.preview(actor, id, lesson).map(shown -> lessonViews.lesson(request, shown)));
    }

    /** How a text will look; nothing is saved. */
    @Post("/text-preview")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TextPreview.class)))
    HttpResponse<?> text(HttpRequest<?> request, @Body @Valid TextRequest body) {
        return problems.answer(request, Markdown.read(body.markdown()).map(TextPreview::new));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> id) {
        return problems.answer(
                request, id.then(found -> reading.find(actor, found)).map(views::draft));
    }

    /** A text to look at. */
    @Serdeable
    record TextRequest(
            @NotNull @Size(max = Markdown.LONGEST) String markdown) {}

    /** The blocks of a text. */
    @Serdeable
    record TextPreview(List<Block> blocks) {}
}
