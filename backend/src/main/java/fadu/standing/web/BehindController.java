package fadu.standing.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.table.TableFormat;
import fadu.platform.time.Clock;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import fadu.standing.BehindRow;
import fadu.standing.ReadingBehind;
import fadu.standing.Reminding;
import fadu.standing.web.BehindView.BehindPage;
import fadu.standing.web.BehindView.BehindSummary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import org.jspecify.annotations.Nullable;

/** Who stands where, in scope, from the projection of the last night. */
@Tag(name = "standing")
@Controller("/api/behind")
class BehindController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingBehind reading;
    private final Reminding reminding;
    private final Clock clock;
    private final Problems problems;

    BehindController(ReadingBehind reading, Reminding reminding, Clock clock, Problems problems) {
        this.reading = reading;
        this.reminding = reminding;
        this.clock = clock;
        this.problems = problems;
    }

    /** One page; status is a comma-separated list (all without one), sort is shortfall or daysLeft. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BehindPage.class)))
    HttpResponse<?> page(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String status,
            @Nullable @Size(max = 60) @QueryValue String q,
            @Nullable @QueryValue String sort,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        var today = clock.today();
        return problems.answer(
                request,
                reading.page(actor, new ReadingBehind.Asked(unit, status, q, sort), cursor, limit)
                        .map(page -> new BehindPage(
                                page.items().stream()
                                        .map(row -> BehindView.of(row, today))
                                        .toList(),
                                page.next(),
                                page.total())));
    }

    /** How many stand where, in all and by unit. */
    @Get("/summary")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BehindSummary.class)))
    HttpResponse<?> summary(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String unit) {
        return problems.answer(request, reading.sums(actor, unit).map(BehindSummary::of));
    }

    /** The whole list as a file, xlsx or csv. */
    @Get("/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String status,
            @Nullable @Size(max = 60) @QueryValue String q,
            @Nullable @QueryValue String sort,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var language = Problems.language(request);
        return switch (reading.whole(actor, new ReadingBehind.Asked(unit, status, q, sort))) {
            case Outcome.Refused<List<BehindRow>>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<List<BehindRow>>(var rows) ->
                Downloads.table(BehindFile.name(language), BehindFile.of(rows, clock.today(), language), format);
        };
    }

    /** Sends a reminder to each of these people for whom something is missing, once a day. */
    @Post("/remind")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reminded.class)))
    HttpResponse<?> remind(HttpRequest<?> request, Actor actor, @Body @Valid RemindRequest body) {
        return problems.answer(
                request, reminding.remind(actor, body.personIds()).map(Reminded::new));
    }

    /** Whom to remind; people out of scope are left out. */
    @Serdeable
    record RemindRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Size(max = 40) String> personIds) {}

    /** How many messages were new. */
    @Serdeable
    record Reminded(int sent) {}
}
