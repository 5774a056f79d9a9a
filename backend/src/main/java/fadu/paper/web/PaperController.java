package fadu.paper.web;

import fadu.exams.item.OptionOrder;
import fadu.paper.ComposingPaper;
import fadu.paper.PreviewingPaper;
import fadu.paper.ReadingPapers;
import fadu.paper.SealingPaper;
import fadu.paper.web.PaperViews.PaperPage;
import fadu.paper.web.PaperViews.PaperView;
import fadu.paper.web.PaperViews.PreviewSection;
import fadu.paper.web.PaperViews.PreviewSlot;
import fadu.paper.web.PaperViews.PreviewView;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Outcome;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers from composing to opening. */
@Tag(name = "paper")
@Controller("/api/papers")
class PaperController {
    private final ReadingPapers reading;
    private final ComposingPaper composing;
    private final PreviewingPaper previewing;
    private final SealingPaper sealing;
    private final IdempotencyKeys keys;
    private final Problems problems;

    PaperController(
            ReadingPapers reading,
            ComposingPaper composing,
            PreviewingPaper previewing,
            SealingPaper sealing,
            IdempotencyKeys keys,
            Problems problems) {
        this.reading = reading;
        this.composing = composing;
        this.previewing = previewing;
        this.sealing = sealing;
        this.keys = keys;
        this.problems = problems;
    }

    /** Papers in scope, the newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperPage.class)))
    HttpResponse<?> list(Actor actor, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit) {
        var page = reading.page(actor, cursor, Page.limit(limit)).map(PaperView::of);
        return HttpResponse.ok(new PaperPage(page.items(), page.next()));
    }

    /** Makes a paper from a blueprint; refused with what the bank cannot meet. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> compose(HttpRequest<?> request, Actor actor, @Body @Valid NewPaper body) {
        return view(
                request,
                actor,
                composing.compose(
                        keys.of(request, actor, body), actor, body.blueprintId(), body.title(), body.variants()));
    }

    /** One paper without what it asks. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, Outcome.done(id));
    }

    /** Draws the questions of a draft anew from the blueprint's latest version. */
    @Post("/{id}/compose")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> again(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, composing.again(actor, id));
    }

    /** The questions with their keys: of a draft for its makers, of an opened paper; never in between. That it was looked at is on record. */
    @Get("/{id}/preview")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreviewView.class)))
    HttpResponse<?> preview(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @QueryValue(defaultValue = "1") int variant) {
        return problems.answer(request, previewing.preview(actor, id, variant).map(shown -> preview(shown, variant)));
    }

    /** Seals a draft until a time; a second person must confirm. */
    @Post("/{id}/seal")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> seal(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Sealing body) {
        return view(request, actor, sealing.seal(actor, id, body.opensAt()));
    }

    /** The second person's signature under a sealed paper. */
    @Post("/{id}/confirm")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return view(request, actor, sealing.confirm(actor, id));
    }

    /** Takes a paper out of use before it is opened; what it asks stays closed. */
    @Post("/{id}/withdraw")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaperView.class)))
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Withdrawal body) {
        return view(request, actor, sealing.withdraw(actor, id, body.reason().strip()));
    }

    private HttpResponse<?> view(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request, outcome.then(id -> reading.find(actor, id)).map(PaperView::of));
    }

    private static PreviewView preview(PreviewingPaper.Preview shown, int variant) {
        return new PreviewView(
                PaperView.of(shown.row()),
                variant,
                shown.paper().title(),
                shown.paper().sections().stream()
                        .map(section -> new PreviewSection(
                                section.title(),
                                section.slots().stream()
                                        .map(slot -> new PreviewSlot(
                                                slot.number(),
                                                slot.item().id(),
                                                slot.item().version(),
                                                slot.kind(),
                                                slot.marks(),
                                                slot.order().keys().getOrDefault(OptionOrder.WHOLE, List.of()),
                                                shown.content(slot.item())))
                                        .toList()))
                        .toList());
    }

    /**
     * A paper to be.
     *
     * @param title null for the blueprint's
     * @param variants sets of questions: 1 for the same for everybody, more for papers by candidate
     */
    @Serdeable
    record NewPaper(
            @NotBlank String blueprintId,
            @Nullable @Size(max = 200) String title,
            @Min(1) @Max(500) int variants) {}

    /** Until when it is sealed. */
    @Serdeable
    record Sealing(@NotNull Instant opensAt) {}

    /** Why it is taken out of use. */
    @Serdeable
    record Withdrawal(@NotBlank @Size(max = 300) String reason) {}
}
