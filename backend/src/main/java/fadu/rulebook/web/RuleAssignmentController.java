package fadu.rulebook.web;

import fadu.directory.UnitRef;
import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.platform.web.Problems;
import fadu.rulebook.AssigningRules;
import fadu.rulebook.Assignment;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.RuleKeys;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rules are in force where, and where each comes from. */
@Tag(name = "rulebook")
@Controller("/api")
class RuleAssignmentController {
    private final AssigningRules assigning;
    private final EffectiveRules effective;
    private final Units units;
    private final Clock clock;
    private final Problems problems;

    RuleAssignmentController(
            AssigningRules assigning, EffectiveRules effective, Units units, Clock clock, Problems problems) {
        this.assigning = assigning;
        this.effective = effective;
        this.units = units;
        this.clock = clock;
        this.problems = problems;
    }

    /** Every setting as it holds for a unit on a day (today unless said), set or not, with its source. */
    @Get("/rules/effective")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EffectiveView.class)))
    HttpResponse<?> effective(
            HttpRequest<?> request, Actor actor, @QueryValue String unit, @Nullable @QueryValue LocalDate on) {
        var found = units.byPublicId(actor.scope(), unit);
        if (found.isEmpty()) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND));
        }
        var day = on == null ? clock.today() : on;
        var rules = effective.at(found.get().id(), day);
        var language = Problems.language(request);
        var named = new UnitNames(units);
        var values = RuleKeys.all().values().stream()
                .map(key -> EffectiveValueView.of(key, rules, language, named))
                .toList();
        return HttpResponse.ok(new EffectiveView(
                new UnitRef(found.get().publicId(), found.get().name()), day, rules.identity(), values));
    }

    /** The assignments at a unit, above it and below it. */
    @Get("/rule-assignments")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentList.class)))
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @QueryValue String unit) {
        return problems.answer(
                request,
                assigning
                        .around(actor, unit)
                        .map(list -> new AssignmentList(
                                list.stream().map(AssignmentView::of).toList())));
    }

    /** Puts a rule set in force for a subtree. */
    @Post("/rule-assignments")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    HttpResponse<?> assign(HttpRequest<?> request, Actor actor, @Body @Valid NewAssignment body) {
        return problems.answer(
                request,
                assigning
                        .assign(actor, body.unitId(), body.ruleSetId(), body.layer(), body.from(), body.to())
                        .map(AssignmentView::of));
    }

    /** Ends an assignment on a day, today unless said. */
    @Delete("/rule-assignments/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    HttpResponse<?> end(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue LocalDate to) {
        return problems.answer(
                request,
                assigning.end(actor, id, to == null ? clock.today() : to).map(AssignmentView::of));
    }

    /** A rule set by id and name. */
    @Serdeable
    record RuleSetRef(String id, String name) {}

    /**
     * An assignment to be.
     *
     * @param layer within a unit the higher layer wins
     * @param to the first day on which it no longer holds
     */
    @Serdeable
    record NewAssignment(
            @NotNull @Size(min = 1, max = 40) String unitId,
            @NotNull @Size(min = 1, max = 40) String ruleSetId,
            @Min(0) @Max(1000) int layer,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /** Assignments, by unit and the higher layer first. */
    @Serdeable
    record AssignmentList(List<AssignmentView> items) {}

    /** An assignment. */
    @Serdeable
    record AssignmentView(
            String id,
            UnitRef unit,
            RuleSetRef ruleSet,
            int layer,
            LocalDate from,
            @Nullable LocalDate to) {
        static AssignmentView of(Assignment row) {
            return new AssignmentView(
                    row.publicId(),
                    new UnitRef(row.unitPublicId(), row.unitName()),
                    new RuleSetRef(row.ruleSetPublicId(), row.ruleSetName()),
                    row.layer(),
                    row.fromDate(),
                    row.toDate());
        }
    }

    /** The rules of a unit on a day. */
    @Serdeable
    record EffectiveView(UnitRef unit, LocalDate on, String identity, List<EffectiveValueView> values) {}
}
