package fadu.examination.web;

import fadu.examination.Invigilating;
import fadu.examination.ReadingBoard;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
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

/** The invigilator's board and hand. */
@Tag(name = "examination")
@Controller("/api/exams/{id}/board")
class BoardController {
    private final ReadingBoard reading;
    private final Invigilating invigilating;
    private final Problems problems;

    BoardController(ReadingBoard reading, Invigilating invigilating, Problems problems) {
        this.reading = reading;
        this.invigilating = invigilating;
        this.problems = problems;
    }

    /** Who sits, who is absent, who has gone quiet. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    HttpResponse<?> read(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return board(request, actor, Outcome.done(id));
    }

    /** Gives more time to one candidate or to all who sit. */
    @Post("/extend")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    HttpResponse<?> extend(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid BoardView.ExtendBody body) {
        return board(
                request,
                actor,
                invigilating.extend(
                        actor,
                        id,
                        body.attemptId(),
                        body.minutes(),
                        body.reason().strip()));
    }

    /** Stops the clock for all. */
    @Post("/pause")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    HttpResponse<?> pause(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.ReasonBody body) {
        return board(request, actor, invigilating.pause(actor, id, body.reason().strip()));
    }

    /** Lets the clock run again; every deadline moves by the pause. */
    @Post("/resume")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    HttpResponse<?> resume(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CandidateView.ReasonBody body) {
        return board(
                request, actor, invigilating.resume(actor, id, body.reason().strip()));
    }

    /** Collects one paper. */
    @Post("/collect")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    HttpResponse<?> collect(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid BoardView.CollectBody body) {
        return board(
                request,
                actor,
                invigilating.collect(actor, id, body.attemptId(), body.reason().strip()));
    }

    private HttpResponse<?> board(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request, outcome.then(id -> reading.read(actor, id)).map(ExamViews::board));
    }
}
