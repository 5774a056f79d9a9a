package fadu.rulebook.web;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import fadu.rulebook.DraftingRules;
import fadu.rulebook.IssuingLevel;
import fadu.rulebook.PublishingRules;
import fadu.rulebook.RuleJson;
import fadu.rulebook.RuleKeys;
import fadu.rulebook.RuleSetRow;
import fadu.rulebook.RuleSets;
import fadu.rulebook.RuleUse;
import fadu.rulebook.RuleVersionRow;
import fadu.rulebook.web.RuleSetView.RuleSetList;
import fadu.rulebook.web.RuleSetView.RuleVersionView;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule sets, their versions and what these say. */
@Tag(name = "rulebook")
@Controller("/api")
class RuleSetController {
    private final RuleSets ruleSets;
    private final DraftingRules drafting;
    private final PublishingRules publishing;
    private final RuleJson json;
    private final Problems problems;

    RuleSetController(
            RuleSets ruleSets, DraftingRules drafting, PublishingRules publishing, RuleJson json, Problems problems) {
        this.ruleSets = ruleSets;
        this.drafting = drafting;
        this.publishing = publishing;
        this.json = json;
        this.problems = problems;
    }

    /** Every setting there is, with the form its values have and whether the product acts on it. */
    @Get("/rule-keys")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleKeyList.class)))
    HttpResponse<?> keys() {
        return HttpResponse.ok(new RuleKeyList(RuleKeys.all().values().stream()
                .map(key -> new RuleKeyView(
                        key.name(),
                        key.group().name(),
                        key.group().zh(),
                        key.group().en(),
                        key.zh(),
                        key.en(),
                        key.form().name(),
                        RuleShapeView.of(key.form().shape()),
                        key.use()))
                .toList()));
    }

    /** All rule sets with their versions. */
    @Get("/rule-sets")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleSetList.class)))
    HttpResponse<?> list() {
        var sets = ruleSets.all();
        var versions = sets.isEmpty()
                ? List.<RuleVersionRow>of()
                : ruleSets.versions(sets.stream().map(RuleSetRow::id).toList());
        return HttpResponse.ok(new RuleSetList(
                sets.stream().map(set -> RuleSetView.of(set, versions)).toList()));
    }

    /** Adds a rule set with an empty draft. */
    @Post("/rule-sets")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid NewRuleSet body) {
        return problems.answer(
                request,
                drafting.add(actor, body.code(), body.name(), body.issuingLevel(), body.region(), body.document())
                        .map(set -> RuleSetView.of(set, ruleSets.versions(List.of(set.id())))));
    }

    /** One version with everything it says. */
    @Get("/rule-sets/{id}/versions/{versionId}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    HttpResponse<?> version(HttpRequest<?> request, @PathVariable String id, @PathVariable String versionId) {
        Outcome<RuleVersionRow> found = ruleSets.byPublicId(id)
                .flatMap(set -> ruleSets.version(versionId).filter(version -> version.ruleSetId() == set.id()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
        return answer(request, found);
    }

    /** Begins the next version as a copy of the latest. */
    @Post("/rule-sets/{id}/versions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    HttpResponse<?> draft(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return answer(request, drafting.draft(actor, id));
    }

    /** Says something in a draft. */
    @Put("/rule-sets/{id}/versions/{versionId}/values/{key}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    HttpResponse<?> put(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String versionId,
            @PathVariable String key,
            @Body @Valid RuleStatement body) {
        return answer(request, drafting.put(actor, id, versionId, key, body.value(), body.clause()));
    }

    /** Takes something out of a draft. */
    @Delete("/rule-sets/{id}/versions/{versionId}/values/{key}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    HttpResponse<?> remove(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String versionId,
            @PathVariable String key) {
        return answer(request, drafting.remove(actor, id, versionId, key));
    }

    /** Puts a draft in force from a day on. */
    @Post("/rule-sets/{id}/versions/{versionId}/publish")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    HttpResponse<?> publish(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String versionId,
            @Body @Valid RulePublication body) {
        return answer(request, publishing.publish(actor, id, versionId, body.validFrom()));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Outcome<RuleVersionRow> outcome) {
        var language = Problems.language(request);
        return problems.answer(
                request,
                outcome.map(version -> RuleVersionView.of(version, ruleSets.values(version.id()), json, language)));
    }

    /** A rule set to be. */
    @Serdeable
    record NewRuleSet(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,58}")
            String code,

            @NotNull @Size(min = 1, max = 120) String name,
            @NotNull IssuingLevel issuingLevel,
            @NotNull @Size(min = 1, max = 80) String region,
            @NotNull @Size(min = 1, max = 300) String document) {}

    /**
     * What is to be said.
     *
     * @param value JSON in the form of the key
     * @param clause the document's words or clause number
     */
    @Serdeable
    record RuleStatement(
            @Nullable Object value,
            @NotNull @Size(min = 1, max = 300) String clause) {}

    /** From when a version is to hold. */
    @Serdeable
    record RulePublication(@NotNull LocalDate validFrom) {}

    /** Every setting. */
    @Serdeable
    record RuleKeyList(List<RuleKeyView> items) {}

    /** A setting. */
    @Serdeable
    record RuleKeyView(
            String key,
            String group,
            String groupZh,
            String groupEn,
            String labelZh,
            String labelEn,
            String form,
            RuleShapeView shape,
            RuleUse use) {}
}
