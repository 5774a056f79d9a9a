package fadu.questionbank.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Downloads;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.questionbank.ExportingItems;
import fadu.questionbank.KeepingBanks;
import fadu.questionbank.LoadingShippedBank;
import fadu.questionbank.ReadingBank;
import fadu.questionbank.web.BankViews.BankDetail;
import fadu.questionbank.web.BankViews.BankList;
import fadu.questionbank.web.BankViews.BankView;
import fadu.questionbank.web.BankViews.CellView;
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
import org.jspecify.annotations.Nullable;

/** Banks of items. */
@Tag(name = "questionbank")
@Controller("/api/banks")
class BankController {
    private final ReadingBank reading;
    private final KeepingBanks keeping;
    private final ExportingItems exporting;
    private final LoadingShippedBank loading;
    private final IdempotencyKeys keys;
    private final Problems problems;

    BankController(
            ReadingBank reading,
            KeepingBanks keeping,
            ExportingItems exporting,
            LoadingShippedBank loading,
            IdempotencyKeys keys,
            Problems problems) {
        this.reading = reading;
        this.keeping = keeping;
        this.exporting = exporting;
        this.loading = loading;
        this.keys = keys;
        this.problems = problems;
    }

    /** The banks in scope, those that ship first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankList.class)))
    HttpResponse<?> list(Actor actor) {
        return HttpResponse.ok(
                new BankList(reading.banks(actor).stream().map(BankView::of).toList()));
    }

    /** Adds a bank to a unit in scope. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankView.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid NewBank body) {
        return problems.answer(
                request,
                keeping.add(keys.of(request, actor, body), actor, body.unitId(), body.name(), body.note())
                        .then(id -> reading.bank(actor, id))
                        .map(BankView::of));
    }

    /** A bank with what it has published by topic, kind and difficulty. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankDetail.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                reading.bank(actor, id)
                        .map(bank -> new BankDetail(
                                BankView.of(bank),
                                reading.cells(bank).stream().map(CellView::of).toList())));
    }

    /** Renames, closes or opens a bank. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankView.class)))
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid BankChange body) {
        return problems.answer(
                request,
                keeping.change(actor, id, body.name(), body.note(), body.closed())
                        .then(kept -> reading.bank(actor, kept))
                        .map(BankView::of));
    }

    /** The bank's items with their keys as a file: gift, xlsx or json. */
    @Get("/{id}/export")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    HttpResponse<?> export(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue String format) {
        return switch (exporting.export(actor, id, format)) {
            case Outcome.Done<ExportingItems.File>(var file) ->
                Downloads.file(file.name(), file.mediaType(), file.bytes());
            case Outcome.Refused<ExportingItems.File>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Loads, or brings up to date, a bank that ships with the product. */
    @Post("/shipped")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankView.class)))
    HttpResponse<?> load(HttpRequest<?> request, Actor actor, @Body @Valid ShippedBank body) {
        return problems.answer(
                request,
                loading.load(actor, body.code())
                        .then(id -> reading.bank(actor, id))
                        .map(BankView::of));
    }

    /** A bank to be. */
    @Serdeable
    record NewBank(
            @NotBlank String unitId,
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 500) String note) {}

    /** A bank as it shall be. */
    @Serdeable
    record BankChange(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 500) String note,
            boolean closed) {}

    /** Which bank of those that ship. */
    @Serdeable
    record ShippedBank(@NotBlank @Size(max = 60) String code) {}
}
