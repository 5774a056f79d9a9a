package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.study.upload.KeepingFiles;
import fadu.study.upload.Uploading;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Files of courses: sent in parts into quarantine, judged by what they are, kept by their content. A file is sent as: open
 * an upload, send its parts in order, finish it.
 */
@Tag(name = "study")
@Controller("/api")
class UploadController {
    private final Uploading uploading;
    private final KeepingFiles keeping;
    private final FileViews views;
    private final IdempotencyKeys keys;
    private final Problems problems;

    UploadController(
            Uploading uploading, KeepingFiles keeping, FileViews views, IdempotencyKeys keys, Problems problems) {
        this.uploading = uploading;
        this.keeping = keeping;
        this.views = views;
        this.keys = keys;
        this.problems = problems;
    }

    /** Opens an upload into a unit's files. */
    @Post("/course-uploads")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UploadView.class)))
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body @Valid UploadRequest body) {
        return problems.answer(
                request,
                uploading
                        .open(keys.of(request, actor, body), actor, body.unitId(), body.name(), body.size())
                        .map(id -> new UploadView(id, Uploading.PART_BYTES, 0, body.size())));
    }

    /** Takes one part, counted from 0; a part that has arrived already is passed over. */
    @Put("/course-uploads/{id}/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UploadView.class)))
    HttpResponse<?> part(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable int number,
            @Body byte[] content) {
        return problems.answer(
                request,
                uploading
                        .part(actor, id, number, content)
                        .map(open -> new UploadView(id, Uploading.PART_BYTES, open.received(), open.size())));
    }

    /** Judges the whole file and keeps it, or says why not. */
    @Post("/course-uploads/{id}/finish")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FileView.class)))
    HttpResponse<?> finish(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, uploading.finish(actor, id).map(file -> views.file(request, file)));
    }

    /** Throws an unfinished upload away. */
    @Delete("/course-uploads/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (uploading.discard(actor, id)) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent();
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Kept files of units in scope, the latest first. */
    @Get("/course-files")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FileView.FilePage.class)))
    HttpResponse<?> files(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String type,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = keeping.page(actor, q, type, cursor, limit).map(file -> views.file(request, file));
        return HttpResponse.ok(new FileView.FilePage(page.items(), page.next(), page.total()));
    }

    /**
     * A file that is to come.
     *
     * @param size bytes
     */
    @Serdeable
    record UploadRequest(
            @NotBlank String unitId,
            @NotBlank @Size(max = 200) String name,
            @Min(1) long size) {}

    /**
     * An open upload.
     *
     * @param partBytes how long each part is, but for the last
     * @param received bytes that have arrived
     */
    @Serdeable
    record UploadView(String id, int partBytes, long received, long size) {}
}
