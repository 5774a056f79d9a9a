package fadu.paper.web;

import fadu.exams.assembly.UnmetDemand;
import fadu.paper.BlueprintContent;
import fadu.paper.CheckingBlueprint;
import fadu.paper.KeepingBlueprints;
import fadu.paper.PaperContents;
import fadu.paper.web.PaperViews.BlueprintCheckView;
import fadu.paper.web.PaperViews.BlueprintDetail;
import fadu.paper.web.PaperViews.BlueprintLine;
import fadu.paper.web.PaperViews.BlueprintPage;
import fadu.paper.web.PaperViews.SectionFit;
import fadu.paper.web.PaperViews.UnmetView;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.Language;
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
import io.micronaut.http.annotation.Put;
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
import org.jspecify.annotations.Nullable;

/** Tables of specification. */
@Tag(name = "paper")
@Controller("/api/blueprints")
class BlueprintController {
    private final KeepingBlueprints keeping;
    private final CheckingBlueprint checking;
    private final PaperContents contents;
    private final IdempotencyKeys keys;
    private final Problems problems;

    BlueprintController(
            KeepingBlueprints keeping,
            CheckingBlueprint checking,
            PaperContents contents,
            IdempotencyKeys keys,
            Problems problems) {
        this.keeping = keeping;
        this.checking = checking;
        this.contents = contents;
        this.keys = keys;
        this.problems = problems;
    }

    /** Blueprints in scope, the newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlueprintPage.class)))
    HttpResponse<?> list(Actor actor, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit) {
        var page = keeping.page(actor, cursor, Page.limit(limit)).map(BlueprintLine::of);
        return HttpResponse.ok(new BlueprintPage(page.items(), page.next()));
    }

    /** Saves a new blueprint. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlueprintDetail.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid NewBlueprint body) {
        return detail(
                request,
                actor,
                keeping.add(keys.of(request, actor, body), actor, body.unitId(), body.name(), body.content()));
    }

    /** Says whether the published items can meet a table of specification, and what they cannot; nothing is saved. */
    @Post("/check")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlueprintCheckView.class)))
    HttpResponse<?> check(HttpRequest<?> request, Actor actor, @Body @Valid BlueprintTrial body) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                checking.check(actor, body.content(), body.variants()).map(checked -> view(checked, language)));
    }

    /** A blueprint with its latest or another version. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlueprintDetail.class)))
    HttpResponse<?> find(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue Integer version) {
        return problems.answer(
                request,
                keeping.find(actor, id, version)
                        .map(row -> new BlueprintDetail(
                                BlueprintLine.of(row),
                                contents.blueprint(row.content()),
                                keeping.versions(actor, id).stream()
                                        .map(BlueprintLine::of)
                                        .toList())));
    }

    /** Saves the next version of a blueprint. */
    @Put("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlueprintDetail.class)))
    HttpResponse<?> save(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid BlueprintEdit body) {
        return detail(
                request, actor, keeping.save(actor, id, body.basedOn(), body.name(), body.closed(), body.content()));
    }

    private HttpResponse<?> detail(HttpRequest<?> request, Actor actor, Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Done<String>(var id) -> find(request, actor, id, null);
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
        };
    }

    private static BlueprintCheckView view(CheckingBlueprint.Checked checked, Language language) {
        return new BlueprintCheckView(
                checked.unmet().isEmpty(),
                checked.available(),
                checked.blueprint().count(),
                checked.blueprint().total(),
                checked.sections().stream()
                        .map(fit -> new SectionFit(fit.title(), fit.wanted(), fit.available()))
                        .toList(),
                checked.unmet().stream().map(each -> unmet(each, language)).toList());
    }

    private static UnmetView unmet(UnmetDemand demand, Language language) {
        var words = demand.words();
        return new UnmetView(demand.kind().name(), demand.subject(), language == Language.EN ? words.en() : words.zh());
    }

    /** A blueprint to be. */
    @Serdeable
    record NewBlueprint(
            @NotBlank String unitId,
            @NotBlank @Size(max = 120) String name,
            @NotNull @Valid BlueprintContent content) {}

    /**
     * A blueprint as it shall be.
     *
     * @param basedOn the number of the version that was seen
     */
    @Serdeable
    record BlueprintEdit(
            int basedOn,
            @NotBlank @Size(max = 120) String name,
            boolean closed,
            @NotNull @Valid BlueprintContent content) {}

    /** A blueprint to be tried with so many sets of questions. */
    @Serdeable
    record BlueprintTrial(
            @Min(1) @Max(500) int variants, @NotNull @Valid BlueprintContent content) {}
}
