package fadu.clearance.web;

import fadu.clearance.Canonical;
import fadu.clearance.ClearanceProblem;
import fadu.clearance.Evidence;
import fadu.clearance.ReadingCases;
import fadu.clearance.Returning;
import fadu.clearance.Signed;
import fadu.clearance.Signing;
import fadu.clearance.Wish;
import fadu.clearance.web.ClearanceJson.CaseCounts;
import fadu.clearance.web.ClearanceJson.CasePage;
import fadu.clearance.web.ClearanceJson.CaseView;
import fadu.clearance.web.ClearanceJson.DecisionView;
import fadu.clearance.web.ClearanceJson.ReasonRequest;
import fadu.clearance.web.ClearanceJson.SignRequest;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.table.TableFormat;
import fadu.platform.time.Clock;
import fadu.platform.web.Downloads;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviewers' queue, one case with its dossier, and signatures. */
@Tag(name = "clearance")
@Controller("/api")
class CaseController {
    private static final String STATES = "OPEN|SIGNED_ONCE|DECIDED|WITHDRAWN|UNDECIDED|ALL";

    private final ReadingCases reading;
    private final Signing signing;
    private final Returning returning;
    private final ClearanceTables tables;
    private final IdempotencyKeys keys;
    private final Problems problems;
    private final Clock clock;

    CaseController(
            ReadingCases reading,
            Signing signing,
            Returning returning,
            ClearanceTables tables,
            IdempotencyKeys keys,
            Problems problems,
            Clock clock) {
        this.reading = reading;
        this.signing = signing;
        this.returning = returning;
        this.tables = tables;
        this.keys = keys;
        this.problems = problems;
        this.clock = clock;
    }

    /** Cases by due day; without a state those that are undecided. */
    @Get("/cases")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CasePage.class)))
    HttpResponse<?> queue(
            Actor actor,
            @Nullable @QueryValue @Pattern(regexp = STATES) String state,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String ground,
            @QueryValue(defaultValue = "false") boolean mine,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var page = reading.queue(actor, new ReadingCases.Filter(state, unit, q, ground, mine), cursor, limit);
        var today = clock.today();
        return HttpResponse.ok(new CasePage(
                page.items().stream()
                        .map(each -> ClearanceViews.item(each, today))
                        .toList(),
                page.next(),
                page.total()));
    }

    /** How many cases wait for what. */
    @Get("/cases/counts")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseCounts.class)))
    HttpResponse<?> counts(Actor actor) {
        var counts = reading.counts(actor);
        return HttpResponse.ok(new CaseCounts(
                counts.open(), counts.signedOnce(), counts.decided(), counts.withdrawn(), counts.mine()));
    }

    /** The queue as a file. */
    @Get("/cases/export")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            Actor actor,
            @Nullable @QueryValue @Pattern(regexp = STATES) String state,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String ground,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var filter = new ReadingCases.Filter(state, unit, q, ground, false);
        return Downloads.table("资格清理案件", tables.cases(actor, filter), format);
    }

    /** One case with its dossier. */
    @Get("/cases/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request, reading.open(actor, id).map(opened -> ClearanceViews.view(opened, clock.today())));
    }

    /** A piece of evidence, word for word. */
    @Get("/cases/{id}/evidence/{number}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> evidence(HttpRequest<?> request, Actor actor, @PathVariable String id, @PathVariable int number) {
        return switch (reading.evidence(actor, id, number)) {
            case Outcome.Done<Evidence>(var piece) ->
                Downloads.file(
                        piece.title() + ".txt",
                        "text/plain; charset=utf-8",
                        piece.content().getBytes(StandardCharsets.UTF_8));
            case Outcome.Refused<Evidence>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Puts one's signature on a case; the second one takes effect. */
    @Post("/cases/{id}/sign")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<?> sign(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid SignRequest body) {
        var wish = new Wish(body.verdict(), body.until(), body.years(), body.reason(), body.version());
        return switch (signing.sign(actor, keys.of(request, actor, body), id, wish)) {
            case Outcome.Done<Signed>(var signed) ->
                signed.restarted() ? problems.answer(request, changed(signed)) : open(request, actor, id);
            case Outcome.Refused<Signed>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Returns a case that is signed once. */
    @Post("/cases/{id}/return")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    HttpResponse<?> returnCase(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ReasonRequest body) {
        return switch (returning.returnCase(actor, id, body.reason())) {
            case Outcome.Done<String> done -> open(request, actor, id);
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** A decision. */
    @Get("/decisions/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    HttpResponse<?> decision(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.decision(actor, id).map(ClearanceViews::decision));
    }

    /** The facts changed between the signatures: what was and what is. */
    private static Refusal changed(Signed signed) {
        return new Refusal(
                ClearanceProblem.FACTS_CHANGED,
                Map.of("count", String.valueOf(signed.changes().size())),
                List.copyOf(signed.changes().stream().map(CaseController::field).toList()));
    }

    private static Refusal.FieldRefusal field(Canonical.Change change) {
        var before = change.before();
        var after = change.after();
        return new Refusal.FieldRefusal(
                change.name(),
                ClearanceProblem.FACT_CHANGED,
                Map.of(
                        "name",
                        change.name(),
                        "before",
                        before == null ? "—" : before,
                        "after",
                        after == null ? "—" : after));
    }
}
