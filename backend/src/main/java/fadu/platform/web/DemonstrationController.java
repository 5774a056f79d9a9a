package fadu.platform.web;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.jobs.StartingJobs;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import fadu.platform.time.MovableClock;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The demonstration's clock; not there (404) on a server whose clock cannot be moved. */
@Tag(name = "demonstration")
@Controller("/api/demonstration/clock")
class DemonstrationController {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Optional<MovableClock> clock;
    private final StartingJobs jobs;
    private final Audit audit;
    private final Tx tx;
    private final Problems problems;

    DemonstrationController(Optional<MovableClock> clock, StartingJobs jobs, Audit audit, Tx tx, Problems problems) {
        this.clock = clock;
        this.jobs = jobs;
        this.audit = audit;
        this.tx = tx;
        this.problems = problems;
    }

    /** What time the demonstration has. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClockView.class)))
    HttpResponse<?> now(HttpRequest<?> request) {
        return clock.<HttpResponse<?>>map(movable -> HttpResponse.ok(new ClockView(movable.now())))
                .orElseGet(() -> problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND)));
    }

    /** Moves the clock of every node; the jobs that are due by then start at once and show on the jobs page. */
    @Put
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClockView.class)))
    HttpResponse<?> move(HttpRequest<?> request, Actor actor, @Body @Valid ClockView body) {
        if (clock.isEmpty()) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND));
        }
        if (body.now().isBefore(EARLIEST) || body.now().isAfter(LATEST)) {
            return problems.answer(
                    request, Refusal.field(CommonProblem.REQUEST_MALFORMED, "now", CommonProblem.FIELD_INVALID));
        }
        var movable = clock.get();
        tx.write(() -> {
            var before = movable.now();
            movable.moveTo(body.now());
            audit.append(
                    actor,
                    "clock.move",
                    "clock:1",
                    0,
                    Map.of("from", before.toString(), "to", body.now().toString()));
            return true;
        });
        jobs.due();
        return HttpResponse.ok(new ClockView(movable.now()));
    }

    /** A moment, 2000 to 2100. */
    @Serdeable
    record ClockView(@NotNull Instant now) {}
}
