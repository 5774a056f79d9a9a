package fadu.lecture.web;

import fadu.lecture.ReadingLectures;
import fadu.lecture.TakingSeat;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** One's own seat. */
@Tag(name = "lecture")
@Controller("/api")
class SeatController {
    private final TakingSeat seat;
    private final ReadingLectures reading;
    private final Problems problems;
    private final Words words;

    SeatController(TakingSeat seat, ReadingLectures reading, Problems problems, Words words) {
        this.seat = seat;
        this.reading = reading;
        this.problems = problems;
        this.words = words;
    }

    /** Signs up. */
    @Post("/lectures/{id}/seat")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> take(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return answer(request, actor, seat.take(actor, id));
    }

    /** Gives the seat back. */
    @Delete("/lectures/{id}/seat")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LectureView.class)))
    HttpResponse<?> giveBack(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return answer(request, actor, seat.giveBack(actor, id));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                outcome.then(id -> reading.find(actor, id)).map(shown -> LectureView.of(shown, words, language)));
    }
}
