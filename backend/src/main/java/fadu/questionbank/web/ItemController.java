package fadu.questionbank.web;

import fadu.exams.bank.BankStage;
import fadu.exams.item.ItemKind;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Outcome;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import fadu.questionbank.ItemContent;
import fadu.questionbank.ItemFilter;
import fadu.questionbank.PublishingItems;
import fadu.questionbank.ReadingBank;
import fadu.questionbank.ReviewingItems;
import fadu.questionbank.WritingItems;
import fadu.questionbank.web.BankViews.CitedView;
import fadu.questionbank.web.BankViews.DifferenceView;
import fadu.questionbank.web.BankViews.FieldChange;
import fadu.questionbank.web.BankViews.ItemDetail;
import fadu.questionbank.web.BankViews.ItemLine;
import fadu.questionbank.web.BankViews.ItemPage;
import fadu.questionbank.web.BankViews.WholeItem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Items of banks: lists without keys, whole items for those who write them, and their way from draft to retired. */
@Tag(name = "questionbank")
@Controller("/api/items")
class ItemController {
    private final ReadingBank reading;
    private final WritingItems writing;
    private final ReviewingItems reviewing;
    private final PublishingItems publishing;
    private final ShownItems shown;
    private final IdempotencyKeys keys;
    private final Problems problems;

    ItemController(
            ReadingBank reading,
            WritingItems writing,
            ReviewingItems reviewing,
            PublishingItems publishing,
            ShownItems shown,
            IdempotencyKeys keys,
            Problems problems) {
        this.reading = reading;
        this.writing = writing;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.shown = shown;
        this.keys = keys;
        this.problems = problems;
    }

    /** Items in scope, the newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String bank,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String topic,
            @Nullable @QueryValue ItemKind kind,
            @Nullable @QueryValue Integer difficulty,
            @Nullable @QueryValue BankStage state,
            @QueryValue(defaultValue = "false") boolean submitted,
            @Nullable @QueryValue String author,
            @Nullable @QueryValue String law,
            @Nullable @QueryValue String article,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var filter = new ItemFilter(bank, q, topic, kind, difficulty, state, submitted, author, law, article);
        var page = reading.items(actor, filter, cursor, Page.limit(limit))
                .map(item -> ItemLine.of(item, shown.of(item.visible()).stem()));
        return HttpResponse.ok(new ItemPage(page.items(), page.next(), page.total()));
    }

    /** Writes a new item as a draft. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid NewItem body) {
        return detail(request, actor, writing.add(keys.of(request, actor, body), actor, body.bankId(), body.content()));
    }

    /** One item as a candidate sees it, with its history. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> find(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return detail(request, actor, Outcome.done(id));
    }

    /** One whole item with its key, of the latest version or another. */
    @Get("/{id}/whole")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WholeItem.class)))
    HttpResponse<?> whole(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue Integer version) {
        return problems.answer(
                request,
                reading.whole(actor, id, version)
                        .map(whole -> new WholeItem(
                                whole.item().publicId(),
                                whole.number(),
                                whole.state(),
                                whole.hash(),
                                whole.content(),
                                whole.citations().stream().map(CitedView::of).toList())));
    }

    /** Rewrites a draft, or begins the next version of a published item. */
    @Put("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ItemEdit body) {
        return detail(request, actor, writing.edit(actor, id, body.basedOn(), body.content()));
    }

    /** Hands a draft over for review. */
    @Post("/{id}/submit")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> submit(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return detail(request, actor, writing.submit(actor, id));
    }

    /** A second person finds a version right, or sends it back. */
    @Post("/{id}/review")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> review(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ItemReview body) {
        return detail(request, actor, reviewing.review(actor, id, body.hash(), body.approved(), body.note()));
    }

    /** Opens a reviewed version for papers; the version published before is retired. */
    @Post("/{id}/publish")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> publish(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ItemHash body) {
        return detail(request, actor, publishing.publish(actor, id, body.hash()));
    }

    /** Keeps an item out of new papers. */
    @Post("/{id}/retire")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemDetail.class)))
    HttpResponse<?> retire(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ItemRetirement body) {
        return detail(request, actor, publishing.retire(actor, id, body.reason().strip()));
    }

    /** What differs between two versions, keys included. */
    @Get("/{id}/difference")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    HttpResponse<?> difference(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "0") int from,
            @QueryValue(defaultValue = "0") int to) {
        return problems.answer(
                request,
                reading.difference(actor, id, from, to)
                        .map(changes -> new DifferenceView(
                                from,
                                to,
                                changes.stream()
                                        .map(change -> new FieldChange(change.field(), change.before(), change.after()))
                                        .toList())));
    }

    private HttpResponse<?> detail(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return problems.answer(
                request,
                outcome.then(id -> reading.item(actor, id))
                        .map(item -> ItemDetail.of(item, shown.of(item.visible()), reading.versions(item))));
    }

    /** An item to be. */
    @Serdeable
    record NewItem(@NotBlank String bankId, @NotNull @Valid ItemContent content) {}

    /**
     * An item as it shall be.
     *
     * @param basedOn the hash of the version that the author saw
     */
    @Serdeable
    record ItemEdit(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String basedOn,
            @NotNull @Valid ItemContent content) {}

    /**
     * What a reviewer found.
     *
     * @param hash of the version read
     * @param note needed when it is sent back
     */
    @Serdeable
    record ItemReview(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
            boolean approved,
            @Nullable @Size(max = 500) String note) {}

    /** The version meant. */
    @Serdeable
    record ItemHash(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}

    /** Why it is retired. */
    @Serdeable
    record ItemRetirement(@NotBlank @Size(max = 300) String reason) {}
}
