package fadu.law.web;

import fadu.law.FileReport;
import fadu.law.Finding;
import fadu.law.HistoryLine;
import fadu.law.ImportingStatutes;
import fadu.law.LawImport;
import fadu.law.LawImportFile;
import fadu.law.LawJson;
import fadu.law.LawLevel;
import fadu.law.ReadingLaw;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.web.Problems;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Upload statutes, look, apply, undo. */
@Tag(name = "law")
@Controller("/api/law-imports")
class LawImportController {
    private final ImportingStatutes importing;
    private final ReadingLaw reading;
    private final LawJson json;
    private final Problems problems;
    private final Words words;

    LawImportController(ImportingStatutes importing, ReadingLaw reading, LawJson json, Problems problems, Words words) {
        this.importing = importing;
        this.reading = reading;
        this.json = json;
        this.problems = problems;
        this.words = words;
    }

    /** Reads a Markdown file or a zip of them; with {@code into} the files join an import that is still open. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LawImportView.class)))
    HttpResponse<?> upload(
            HttpRequest<?> request,
            Actor actor,
            @Part("file") CompletedFileUpload file,
            @Nullable @Part("into") String into)
            throws IOException {
        return shown(request, importing.upload(actor, file.getFilename(), file.getBytes(), into));
    }

    /** Imports, the newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LawImportPage.class)))
    HttpResponse<?> list(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit) {
        var page = reading.imports(cursor, Page.limit(limit)).map(LawImportLine::of);
        return HttpResponse.ok(new LawImportPage(page.items(), page.next()));
    }

    /** One import with what was understood of each file. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LawImportView.class)))
    HttpResponse<?> one(HttpRequest<?> request, @PathVariable String id) {
        return shown(request, Outcome.done(id));
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

    /** Writes all good files at once. */
    @Post("/{id}/apply")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LawImportView.class)))
    HttpResponse<?> apply(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, importing.apply(actor, id));
    }

    /** Takes an import back while nothing cites what it brought. */
    @Post("/{id}/undo")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LawImportView.class)))
    HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return shown(request, importing.undo(actor, id));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Outcome<String> outcome) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                outcome.then(reading::imported)
                        .map(imported -> new LawImportView(
                                LawImportLine.of(imported.batch()),
                                imported.files().stream()
                                        .map(file -> file(file, language))
                                        .toList())));
    }

    private LawFileView file(LawImportFile file, Language language) {
        FileReport report = json.report(file.report());
        var level = report.level();
        return new LawFileView(
                file.fileName(),
                file.outcome(),
                report.title(),
                level,
                level == null ? "" : level.zh(),
                level == null ? "" : level.en(),
                report.issuingBody(),
                report.textOn(),
                report.inForceSince(),
                report.effectiveFrom(),
                report.history(),
                report.chapters(),
                report.articleCount(),
                report.findings().stream()
                        .map(finding -> finding(finding, language))
                        .toList());
    }

    private LawFindingView finding(Finding finding, Language language) {
        return new LawFindingView(
                finding.line(),
                finding.code().name(),
                finding.fatal(),
                words.detail(language, finding.code(), finding.facts()),
                words.next(language, finding.code(), finding.facts()));
    }

    /** An import. */
    @Serdeable
    record LawImportLine(
            String id,
            String state,
            Instant madeAt,
            String madeBy,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt,
            int fileCount) {
        static LawImportLine of(LawImport batch) {
            return new LawImportLine(
                    batch.publicId(),
                    batch.state(),
                    batch.madeAt(),
                    batch.madeByName(),
                    batch.appliedAt(),
                    batch.undoneAt(),
                    (int) batch.fileCount());
        }
    }

    /** A page of imports. */
    @Serdeable
    record LawImportPage(
            List<LawImportLine> items, @Nullable String next) {}

    /** An import with its files. */
    @Serdeable
    record LawImportView(LawImportLine batch, List<LawFileView> files) {}

    /**
     * What was understood of a file.
     *
     * @param outcome {@code NEW} statute, new {@code VERSION} of one, {@code SAME} text as on record, or {@code BAD}
     */
    @Serdeable
    record LawFileView(
            String fileName,
            String outcome,
            String title,
            @Nullable LawLevel level,
            String levelZh,
            String levelEn,
            String issuingBody,
            @Nullable LocalDate textOn,
            @Nullable LocalDate inForceSince,
            @Nullable LocalDate effectiveFrom,
            List<HistoryLine> history,
            List<String> chapters,
            int articleCount,
            List<LawFindingView> findings) {}

    /**
     * What reading a file found, in words.
     *
     * @param line from 1; 0 for the file as a whole
     * @param fatal true when the file cannot be taken because of it
     */
    @Serdeable
    record LawFindingView(int line, String code, boolean fatal, String detail, String next) {}
}
