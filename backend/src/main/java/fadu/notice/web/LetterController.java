package fadu.notice.web;

import fadu.notice.Letter;
import fadu.notice.LetterText;
import fadu.notice.ReadingLetters;
import fadu.notice.ServiceRow;
import fadu.notice.ServiceWay;
import fadu.notice.ServingLetters;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters: one's own, and for handlers those of their units. */
@Tag(name = "notice")
@Controller("/api")
class LetterController {
    private final ReadingLetters reading;
    private final ServingLetters serving;
    private final Problems problems;

    LetterController(ReadingLetters reading, ServingLetters serving, Problems problems) {
        this.reading = reading;
        this.serving = serving;
        this.problems = problems;
    }

    /** One's own letters, newest first. */
    @Get("/me/letters")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterPage.class)))
    HttpResponse<?> own(Actor actor) {
        return HttpResponse.ok(new LetterPage(
                reading.own(actor).stream().map(LetterController::row).toList(), null));
    }

    /** A letter's words; the addressee's first opening serves it. */
    @Get("/letters/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.open(actor, id).map(LetterController::view));
    }

    /** A letter as PDF; the addressee's first opening serves it. */
    @Get("/letters/{id}.pdf")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> pdf(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (reading.pdf(actor, id)) {
            case Outcome.Done<ReadingLetters.Sheet>(var sheet) ->
                HttpResponse.ok(sheet.pdf())
                        .contentType(MediaType.of("application/pdf"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".pdf\"");
            case Outcome.Refused<ReadingLetters.Sheet>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Enters that it was served outside the inbox. */
    @Post("/letters/{id}/service")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterItem.class)))
    HttpResponse<?> serve(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ServiceRequest body) {
        return problems.answer(
                request, serving.serve(actor, id, body.way(), body.note()).map(LetterController::row));
    }

    private static LetterItem row(Letter letter) {
        return new LetterItem(letter.publicId(), letter.number(), letter.title(), letter.madeAt(), letter.servedAt());
    }

    private static LetterView view(ReadingLetters.Opened opened) {
        var letter = opened.letter();
        return new LetterView(
                letter.publicId(),
                letter.number(),
                letter.title(),
                letter.madeAt(),
                letter.servedAt(),
                opened.text(),
                opened.services().stream()
                        .map((ServiceRow row) -> new ServiceView(row.way(), row.at(), row.byName(), row.note()))
                        .toList());
    }

    /** Proof of service: IN_PERSON, LEFT, POST or ANNOUNCED, with a note on whom, where, which receipt. */
    @Serdeable
    record ServiceRequest(
            @NotNull ServiceWay way,
            @Nullable @Size(max = 200) String note) {}

    /** A letter in a list; {@code servedAt} null while not served. */
    @Serdeable
    record LetterItem(
            String id,
            String number,
            String title,
            Instant madeAt,
            @Nullable Instant servedAt) {}

    /** Letters. */
    @Serdeable
    record LetterPage(List<LetterItem> items, @Nullable String next) {}

    /** A letter with its words. */
    @Serdeable
    record LetterView(
            String id,
            String number,
            String title,
            Instant madeAt,
            @Nullable Instant servedAt,
            LetterText text,
            List<ServiceView> services) {}

    /** A proof of service; {@code by} null where the addressee opened it. */
    @Serdeable
    record ServiceView(
            String way,
            Instant at,
            @Nullable String by,
            @Nullable String note) {}
}
