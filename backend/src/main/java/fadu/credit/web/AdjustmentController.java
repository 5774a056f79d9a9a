package fadu.credit.web;

import fadu.credit.AdjustmentState;
import fadu.credit.DecidingAdjustment;
import fadu.credit.ListingAdjustments;
import fadu.credit.ProposingAdjustment;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Changing a ledger by hand: one proposes, another decides. */
@Tag(name = "credit")
@Controller("/api")
class AdjustmentController {
    private final ProposingAdjustment proposing;
    private final DecidingAdjustment deciding;
    private final ListingAdjustments listing;
    private final IdempotencyKeys keys;
    private final Problems problems;

    AdjustmentController(
            ProposingAdjustment proposing,
            DecidingAdjustment deciding,
            ListingAdjustments listing,
            IdempotencyKeys keys,
            Problems problems) {
        this.proposing = proposing;
        this.deciding = deciding;
        this.listing = listing;
        this.keys = keys;
        this.problems = problems;
    }

    /** Proposes to change somebody's ledger. */
    @Post("/people/{id}/adjustments")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AdjustmentView.class)))
    HttpResponse<?> propose(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ProposalRequest body) {
        var draft = body.draft();
        if (draft.isEmpty()) {
            var field = body.kind() == ProposalRequest.Kind.REVERSE ? "entryId" : "subjectKind";
            return problems.answer(
                    request, Refusal.field(CommonProblem.REQUEST_MALFORMED, field, CommonProblem.FIELD_REQUIRED));
        }
        var proposed = proposing.propose(
                keys.of(request, actor, body),
                actor,
                id,
                draft.get(),
                body.reason().strip());
        return problems.answer(
                request,
                proposed.then(adjustment -> listing.find(actor, adjustment)).map(AdjustmentView::of));
    }

    /** Proposals about people in scope, newest first. */
    @Get("/adjustments")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AdjustmentView.AdjustmentPage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue AdjustmentState state,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") int limit) {
        return problems.answer(
                request,
                listing.page(actor, state, person, cursor, limit)
                        .map(page -> page.map(AdjustmentView::of))
                        .map(page -> new AdjustmentView.AdjustmentPage(page.items(), page.next(), page.total())));
    }

    /** Approves as the second person; the ledger changes at once. */
    @Post("/adjustments/{id}/approve")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AdjustmentView.class)))
    HttpResponse<?> approve(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid AnswerRequest body) {
        return problems.answer(
                request, deciding.approve(actor, id, body.answer()).map(AdjustmentView::of));
    }

    /** Refuses as the second person; the ledger stays. */
    @Post("/adjustments/{id}/refuse")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AdjustmentView.class)))
    HttpResponse<?> refuse(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid AnswerRequest body) {
        return problems.answer(
                request, deciding.refuse(actor, id, body.answer()).map(AdjustmentView::of));
    }

    /** Takes one's own proposal back. */
    @Post("/adjustments/{id}/withdraw")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AdjustmentView.class)))
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, deciding.withdraw(actor, id).map(AdjustmentView::of));
    }

    /** An answer to a proposal. */
    @Serdeable
    record AnswerRequest(@Nullable @Size(max = 300) String answer) {}
}
