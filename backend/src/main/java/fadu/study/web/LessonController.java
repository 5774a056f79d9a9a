package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.study.AnsweringChecks;
import fadu.study.CompletingLesson;
import fadu.study.ReadingLessons;
import fadu.study.StartingSession;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** One lesson for who learns it: its content, its checks, its sessions and its completion. */
@Tag(name = "study")
@Controller("/api/lessons")
class LessonController {
    private final ReadingLessons reading;
    private final StartingSession starting;
    private final AnsweringChecks answering;
    private final CompletingLesson completing;
    private final LessonViews views;
    private final IdempotencyKeys keys;
    private final Problems problems;

    LessonController(
            ReadingLessons reading,
            StartingSession starting,
            AnsweringChecks answering,
            CompletingLesson completing,
            LessonViews views,
            IdempotencyKeys keys,
            Problems problems) {
        this.reading = reading;
        this.starting = starting;
        this.answering = answering;
        this.completing = completing;
        this.views = views;
        this.keys = keys;
        this.problems = problems;
    }

    /** A lesson of a course that the caller has begun. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LessonView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.find(actor, id).map(shown -> views.lesson(request, shown)));
    }

    /** Starts the clock of a lesson; a session of the same person elsewhere ends and is told at its next heartbeat. */
    @Post("/{id}/sessions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        var device = request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, "");
        return problems.answer(request, starting.start(actor, id, device).map(SessionView::of));
    }

    /** Answers one check; the key shows only afterwards. */
    @Post("/{id}/checks/{number}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CheckAnswerView.class)))
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable int number,
            @Body @Valid CheckAnswerRequest body) {
        return problems.answer(
                request,
                answering
                        .answer(keys.of(request, actor, body), actor, id, number, body.response())
                        .map(CheckAnswerView::of));
    }

    /** Completes the lesson and posts its credit once; refused with what is missing. */
    @Post("/{id}/completion")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompletionView.class)))
    HttpResponse<?> complete(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, completing.complete(actor, id).map(CompletionView::of));
    }
}
