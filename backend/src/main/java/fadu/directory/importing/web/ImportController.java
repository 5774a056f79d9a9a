package fadu.directory.importing.web;

import fadu.directory.PersonBrief;
import fadu.directory.importing.ApplyingImport;
import fadu.directory.importing.CuringRows;
import fadu.directory.importing.ImportBatch;
import fadu.directory.importing.ImportTables;
import fadu.directory.importing.ImportViews;
import fadu.directory.importing.ImportViews.ImportView;
import fadu.directory.importing.ImportViews.RowView;
import fadu.directory.importing.ImportViews.UnitRef;
import fadu.directory.importing.ReadingImports;
import fadu.directory.importing.RowOutcome;
import fadu.directory.importing.UndoingImport;
import fadu.directory.importing.UploadingImport;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Outcome;
import fadu.platform.table.Table;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Upload, look, mend, apply, undo. */
@Tag(name = "imports")
@Controller("/api/imports")
class ImportController {
    private final UploadingImport uploading;
    private final CuringRows curing;
    private final ApplyingImport applying;
    private final UndoingImport undoing;
    private final ReadingImports reading;
    private final ImportTables tables;
    private final ImportViews views;
    private final Problems problems;

    ImportController(
            UploadingImport uploading,
            CuringRows curing,
            ApplyingImport applying,
            UndoingImport undoing,
            ReadingImports reading,
            ImportTables tables,
            ImportViews views,
            Problems problems) {
        this.uploading = uploading;
        this.curing = curing;
        this.applying = applying;
        this.undoing = undoing;
        this.reading = reading;
        this.tables = tables;
        this.views = views;
        this.problems = problems;
    }

    /** Takes a file in and checks it; nothing on record changes. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<?> upload(
            HttpRequest<?> request,
            Actor actor,
            @Part("file") CompletedFileUpload file,
            @Part("kind") String kind,
            @Part("unit") String unit,
            @Nullable @Part("sheet") String sheet)
            throws IOException {
        var outcome = uploading.upload(actor, kind, unit, file.getFilename(), file.getBytes(), sheet);
        return shown(request, actor, outcome);
    }

    /** Imports in scope, newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportPage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.list(actor, kind, cursor, Page.limit(limit));
        return HttpResponse.ok(new ImportPage(
                page.items().stream()
                        .map(batch -> views.view(batch, Problems.language(request)))
                        .toList(),
                page.next()));
    }

    /** An empty file with a kind's heads, xlsx or csv. */
    @Get("/template")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    HttpResponse<?> template(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue String kind,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        return file(request, format, tables.template(actor, kind, Problems.language(request)));
    }

    /** One import. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, Outcome.done(id));
    }

    /** Forgets an import that was not applied. */
    @Delete("/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (curing.discard(actor, id)) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent();
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Its rows by line, all or of one outcome. */
    @Get("/{id}/rows")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RowPage.class)))
    HttpResponse<?> rows(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue RowOutcome outcome,
            @Nullable @QueryValue Integer cursor,
            @Nullable @QueryValue Integer limit) {
        int size = Page.limit(limit);
        int after = cursor == null ? 0 : cursor;
        return problems.answer(
                request,
                views.rows(actor, id, outcome, after, size + 1, Problems.language(request))
                        .map(rows -> rows.size() <= size
                                ? new RowPage(rows, null)
                                : new RowPage(
                                        rows.subList(0, size),
                                        String.valueOf(rows.get(size - 1).line()))));
    }

    /** Puts other values into cells of a row and checks again; an empty value empties the cell. */
    @Put("/{id}/rows/{line}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RowView.class)))
    HttpResponse<?> cure(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable int line,
            @Body @Valid Cure body) {
        return row(request, actor, id, curing.cure(actor, id, line, body.cells()));
    }

    /** Leaves a row out; a cure takes it in again. */
    @Post("/{id}/rows/{line}/skip")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RowView.class)))
    HttpResponse<?> skip(HttpRequest<?> request, Actor actor, @PathVariable String id, @PathVariable int line) {
        return row(request, actor, id, curing.skip(actor, id, line));
    }

    /** Writes all good rows at once. */
    @Post("/{id}/apply")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<?> apply(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, applying.apply(actor, id));
    }

    /** Takes an applied import back, within seven days. */
    @Post("/{id}/undo")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, undoing.undo(actor, id).map(stayed -> id));
    }

    /** The bad rows as a file to mend and send again. */
    @Get("/{id}/bad-rows")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    HttpResponse<?> badRows(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        return file(request, format, tables.badRows(actor, id, Problems.language(request)));
    }

    /** People on record in the import's unit whom the file lacks. */
    @Get("/{id}/missing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MissingList.class)))
    HttpResponse<?> missing(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                reading.missing(actor, id)
                        .map(people -> new MissingList(
                                people.stream().map(MissingPerson::of).toList())));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request,
                outcome.then(id -> reading.find(actor, id))
                        .map((ImportBatch batch) -> views.view(batch, Problems.language(request))));
    }

    private HttpResponse<?> row(HttpRequest<?> request, Actor actor, String id, Outcome<Integer> outcome) {
        return problems.answer(request, outcome.then(line -> views.row(actor, id, line, Problems.language(request))));
    }

    private HttpResponse<?> file(HttpRequest<?> request, TableFormat format, Outcome<Table> outcome) {
        return switch (outcome) {
            case Outcome.Done<Table>(var table) -> Downloads.large(table.name(), table, format);
            case Outcome.Refused<Table>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Values for cells by field; the field {@code who} says which person is meant, by id, or {@code new}. */
    @Serdeable
    record Cure(@NotNull @Size(min = 1, max = 100) Map<String, String> cells) {}

    /** A page of imports. */
    @Serdeable
    record ImportPage(List<ImportView> items, @Nullable String next) {}

    /** A page of rows. */
    @Serdeable
    record RowPage(List<RowView> items, @Nullable String next) {}

    /** Everybody whom the file lacks. */
    @Serdeable
    record MissingList(List<MissingPerson> items) {}

    /** Somebody whom the file lacks. */
    @Serdeable
    record MissingPerson(String id, String name, UnitRef unit, String category) {
        static MissingPerson of(PersonBrief person) {
            return new MissingPerson(
                    person.publicId(),
                    person.name(),
                    new UnitRef(person.unitPublicId(), person.unitName()),
                    person.category());
        }
    }
}
