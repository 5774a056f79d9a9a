package fadu.credit.web;

import fadu.credit.EntryPage;
import fadu.credit.ReadingLedger;
import fadu.credit.Statement;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
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

/** Ledgers: somebody's in scope, and one's own. */
@Tag(name = "credit")
@Controller("/api")
class LedgerController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingLedger ledger;
    private final Problems problems;

    LedgerController(ReadingLedger ledger, Problems problems) {
        this.ledger = ledger;
        this.problems = problems;
    }

    /** Somebody's entries, the latest earned first. */
    @Get("/people/{id}/ledger")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryPage.class)))
    HttpResponse<?> page(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        return problems.answer(request, ledger.page(actor, id, year, cursor, limit));
    }

    /** Somebody's statement of a law year as it stood at the end of a day; today without one. */
    @Get("/people/{id}/ledger/statement")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Statement.class)))
    HttpResponse<?> statement(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue LocalDate asOf) {
        return problems.answer(request, ledger.statement(actor, id, year, asOf));
    }

    /** Somebody's ledger as a file, xlsx or csv. */
    @Get("/people/{id}/ledger/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue Integer year,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        return file(request, ledger.whole(actor, id, year), year, format);
    }

    /** One's own entries, the latest earned first. */
    @Get("/me/ledger")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryPage.class)))
    HttpResponse<?> ownPage(
            Actor actor,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        return HttpResponse.ok(ledger.ownPage(actor, year, cursor, limit));
    }

    /** One's own statement. */
    @Get("/me/ledger/statement")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Statement.class)))
    HttpResponse<?> ownStatement(
            Actor actor, @Nullable @QueryValue Integer year, @Nullable @QueryValue LocalDate asOf) {
        return HttpResponse.ok(ledger.ownStatement(actor, year, asOf));
    }

    /** One's own ledger as a file, xlsx or csv. */
    @Get("/me/ledger/export")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> ownExport(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue Integer year,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        return file(request, Outcome.done(ledger.ownWhole(actor, year)), year, format);
    }

    private HttpResponse<?> file(
            HttpRequest<?> request, Outcome<ReadingLedger.Whole> outcome, @Nullable Integer year, TableFormat format) {
        var language = Problems.language(request);
        return switch (outcome) {
            case Outcome.Refused<ReadingLedger.Whole>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<ReadingLedger.Whole>(var whole) ->
                Downloads.table(LedgerFile.name(whole, year, language), LedgerFile.of(whole, language), format);
        };
    }
}
