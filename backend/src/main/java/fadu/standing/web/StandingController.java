package fadu.standing.web;

import fadu.platform.Actor;
import fadu.platform.web.Problems;
import fadu.standing.ReadingStandings;
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

/** Where one stands, with every reason. */
@Tag(name = "standing")
@Controller("/api")
class StandingController {
    private final ReadingStandings reading;
    private final Problems problems;

    StandingController(ReadingStandings reading, Problems problems) {
        this.reading = reading;
        this.problems = problems;
    }

    /** One's own standing, now. */
    @Get("/me/standing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StandingView.class)))
    HttpResponse<?> own(HttpRequest<?> request, Actor actor) {
        return HttpResponse.ok(StandingView.of(reading.own(actor), Problems.language(request)));
    }

    /** Somebody's standing, now or on a day. */
    @Get("/people/{id}/standing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StandingView.class)))
    HttpResponse<?> of(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue LocalDate at) {
        return problems.answer(
                request, reading.of(actor, id, at).map(page -> StandingView.of(page, Problems.language(request))));
    }
}
