package fadu.questionbank.web;

import fadu.exams.item.ItemKind;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import fadu.questionbank.BankImport;
import fadu.questionbank.BankImportRow;
import fadu.questionbank.ImportingItems;
import fadu.questionbank.ReadingBankImports;
import fadu.questionbank.ToldWords;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Upload questions, look, apply, undo. */
@Tag(name = "questionbank")
@Controller("/api/bank-imports")
class BankImportController {
    private final ImportingItems importing;
    private final ReadingBankImports reading;
    private final Problems problems;

    BankImportController(ImportingItems importing, ReadingBankImports reading, Problems problems) {
        this.importing = importing;
        this.reading = reading;
        this.problems = problems;
    }

    /** Reads a file of questions (GIFT, Aiken, xlsx, csv or JSON) and says what would become of each; nothing is written yet. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportView.class)))
    HttpResponse<?> upload(
            HttpRequest<?> request,
            Actor actor,
            @Part("file") CompletedFileUpload file,
            @Part("bank") String bank,
            @Nullable @Part("topic") String topic,
            @Nullable @Part("difficulty") String difficulty)
            throws IOException {
        return shown(
                request, actor, importing.upload(actor, bank, file.getFilename(), file.getBytes(), topic, difficulty));
    }

    /** Imports in scope, the newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String bank,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.page(actor, bank, cursor, Page.limit(limit)).map(BankImportView::of);
        return HttpResponse.ok(new BankImportPage(page.items(), page.next()));
    }

    /** One import. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportView.class)))
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, Outcome.done(id));
    }

    /** Its questions in the order of the file, all or of one outcome. */
    @Get("/{id}/rows")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportRowPage.class)))
    HttpResponse<?> rows(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @Nullable @QueryValue String outcome,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                reading.rows(actor, id, outcome, cursor, Page.limit(limit)).map(page -> {
                    var shown = page.map(row -> BankImportRowView.of(row, reading.told(row), language));
                    return new BankImportRowPage(shown.items(), shown.next());
                }));
    }

    /** Forgets an import that was not applied. */
    @Delete("/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (importing.discard(actor, id)) {
            case Outcome.Done<String> done -> HttpResponse.noContent();
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Writes all questions that can be taken as drafts. */
    @Post("/{id}/apply")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportView.class)))
    HttpResponse<?> apply(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, importing.apply(actor, id));
    }

    /** Takes back the drafts that nobody has touched since. */
    @Post("/{id}/undo")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BankImportView.class)))
    HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, actor, importing.undo(actor, id));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request, outcome.then(id -> reading.find(actor, id)).map(BankImportView::of));
    }

    /**
     * An import of questions.
     *
     * @param taken questions taken as they stood
     * @param changed questions taken with changes, each said
     * @param same questions that the bank has already
     * @param bad questions refused, each with its reasons
     * @param stayed drafts that an undo left, because somebody had gone on with them
     */
    @Serdeable
    record BankImportView(
            String id,
            String bankId,
            String bankName,
            String fileName,
            String format,
            String state,
            int taken,
            int changed,
            int same,
            int bad,
            int stayed,
            Instant madeAt,
            String madeBy,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt) {
        static BankImportView of(BankImport batch) {
            return new BankImportView(
                    batch.publicId(),
                    batch.bankPublicId(),
                    batch.bankName(),
                    batch.fileName(),
                    batch.format(),
                    batch.state(),
                    batch.takenCount(),
                    batch.changedCount(),
                    batch.sameCount(),
                    batch.badCount(),
                    batch.stayedCount(),
                    batch.madeAt(),
                    batch.madeByName(),
                    batch.appliedAt(),
                    batch.undoneAt());
        }
    }

    /** A page of imports. */
    @Serdeable
    record BankImportPage(
            List<BankImportView> items, @Nullable String next) {}

    /**
     * A question of an import.
     *
     * @param line where it begins in the file
     * @param outcome {@code TAKEN}, {@code CHANGED}, {@code SAME} or {@code BAD}
     * @param told what was changed, or why it was refused
     * @param itemId the draft that it became
     */
    @Serdeable
    record BankImportRowView(
            int line,
            String name,
            @Nullable ItemKind kind,
            String outcome,
            List<String> told,
            @Nullable String itemId) {
        static BankImportRowView of(BankImportRow row, List<ToldWords> told, Language language) {
            return new BankImportRowView(
                    row.line(),
                    row.name(),
                    row.kind(),
                    row.outcome(),
                    told.stream()
                            .map(words -> language == Language.EN ? words.en() : words.zh())
                            .toList(),
                    row.itemId());
        }
    }

    /** A page of questions. */
    @Serdeable
    record BankImportRowPage(
            List<BankImportRowView> items, @Nullable String next) {}
}
