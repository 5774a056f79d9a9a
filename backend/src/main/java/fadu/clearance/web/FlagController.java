package fadu.clearance.web;

import fadu.clearance.Decision;
import fadu.clearance.FlagRow;
import fadu.clearance.Ground;
import fadu.clearance.OwnClearance;
import fadu.clearance.ReadingFlags;
import fadu.clearance.WithdrawingFlag;
import fadu.clearance.web.ClearanceJson.FlagPage;
import fadu.clearance.web.ClearanceJson.FlagView;
import fadu.clearance.web.ClearanceJson.OwnDecision;
import fadu.clearance.web.ClearanceJson.OwnFlag;
import fadu.clearance.web.ClearanceJson.OwnView;
import fadu.clearance.web.ClearanceJson.ReasonRequest;
import fadu.platform.Actor;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Flags of the units one looks after, and what clearance says about oneself. */
@Tag(name = "clearance")
@Controller("/api")
class FlagController {
    private final ReadingFlags reading;
    private final WithdrawingFlag withdrawing;
    private final OwnClearance own;
    private final ClearanceTables tables;
    private final Problems problems;

    FlagController(
            ReadingFlags reading,
            WithdrawingFlag withdrawing,
            OwnClearance own,
            ClearanceTables tables,
            Problems problems) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.own = own;
        this.tables = tables;
        this.problems = problems;
    }

    /** Flags, newest first. */
    @Get("/flags")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FlagPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String ground,
            @Nullable @QueryValue String status,
            @Nullable @QueryValue Boolean open,
            @Nullable @QueryValue @Size(max = 60) String q,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var page = reading.list(actor, new ReadingFlags.Filter(unit, ground, status, open, q), cursor, limit);
        return HttpResponse.ok(
                new FlagPage(page.items().stream().map(ClearanceViews::flag).toList(), page.next(), page.total()));
    }

    /** Flags as a file. */
    @Get("/flags/export")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            Actor actor,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String ground,
            @Nullable @QueryValue String status,
            @Nullable @QueryValue Boolean open,
            @Nullable @QueryValue @Size(max = 60) String q,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        var filter = new ReadingFlags.Filter(unit, ground, status, open, q);
        return Downloads.table("资格清理提示", tables.flags(actor, filter), format);
    }

    /** Withdraws a flag with a reason. */
    @Post("/flags/{id}/withdraw")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FlagView.class)))
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ReasonRequest body) {
        return problems.answer(
                request, withdrawing.withdraw(actor, id, body.reason()).map(ClearanceViews::flag));
    }

    /** One's own open flags and decisions. */
    @Get("/me/clearance")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnView.class)))
    HttpResponse<?> own(Actor actor) {
        return HttpResponse.ok(new OwnView(
                own.flags(actor).stream().map(FlagController::own).toList(),
                own.decisions(actor).stream().map(this::own).toList()));
    }

    private OwnDecision own(Decision decision) {
        return new OwnDecision(ClearanceViews.decision(decision), own.mayAppeal(decision));
    }

    private static OwnFlag own(FlagRow row) {
        var ground = Ground.valueOf(row.ground());
        return new OwnFlag(
                row.lawYear(),
                row.ground(),
                ground.zh(),
                ground.en(),
                row.certificateNumber(),
                row.shortfall(),
                row.quotaUnit(),
                row.dueDate(),
                row.detail(),
                row.clause(),
                row.raisedAt(),
                row.caseNumber());
    }
}
