package fadu.lecture.web;

import fadu.lecture.LectureFilter;
import fadu.lecture.ReadingLectures;
import fadu.lecture.SchedulingLecture;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The calendar of lectures. */
@Tag(name = "lecture")
@Controller("/api/lectures")
class LectureController {
    private final ReadingLectures reading;
    private final SchedulingLecture scheduling;
    private final IdempotencyKeys keys;
    private final Problems problems;
    private final Words words;

    LectureController(
            ReadingLectures reading,
            SchedulingLecture scheduling,
            IdempotencyKeys keys,
            Problems problems,
            Words words) {
        this.reading = reading;
        this.scheduling = scheduling;
        this.keys = keys;
        this.problems = problems;
        this.words = words;
    }

    /** Lectures from one day up to, but not on, another, by their start. */
    @Get
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LectureView.LecturePage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String room,
            @Nullable @QueryValue String lecturer,
            @QueryValue(defaultValue = "false") boolean mine,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        var filter = new LectureFilter(start(from), start(to), unit, room, lecturer, mine);
        var page = reading.page(actor, filter, cursor, limit)
                .map(shown -> LectureView.of(shown, words, Problems.language(request)));
        return HttpResponse.ok(new LectureView.LecturePage(page.items(), page.next(), page.total()));
    }

    /** One lecture. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, id);
    }

    /** Puts a lecture on the calendar; refused while room or lecturer is taken. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> schedule(HttpRequest<?> request, Actor actor, @Body @Valid LectureRequest body) {
        return answer(
                request, actor, scheduling.schedule(keys.of(request, actor, body), actor, body.unitId(), body.plan()));
    }

    /** What stands in the way of a plan; nothing is saved. */
    @Post("/check")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClashView.ClashList.class)))
    HttpResponse<?> check(HttpRequest<?> request, Actor actor, @Body @Valid LectureRequest body) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                scheduling
                        .check(actor, body.plan(), body.lectureId())
                        .map(clashes -> new ClashView.ClashList(clashes.stream()
                                .map(clash -> ClashView.of(clash, words, language))
                                .toList())));
    }

    /** Changes or moves a planned lecture. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid LectureChange body) {
        var despite = body.despite() == null || body.despite().isBlank() ? null : body.despite();
        return answer(
                request,
                actor,
                reading.find(actor, id)
                        .then(shown -> scheduling.change(actor, id, body.version(), body.plan(shown), despite)));
    }

    /** Calls a planned lecture off. */
    @Post("/{id}/cancel")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> cancel(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CancelRequest body) {
        return answer(request, actor, scheduling.cancel(actor, id, body.reason().strip()));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<String>(var id) -> view(request, actor, id);
        };
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, String id) {
        return problems.answer(
                request,
                reading.find(actor, id).map(shown -> LectureView.of(shown, words, Problems.language(request))));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clock.ZONE).toInstant();
    }

    /** Why it is called off. */
    @Serdeable
    record CancelRequest(@NotBlank @Size(max = 200) String reason) {}
}
