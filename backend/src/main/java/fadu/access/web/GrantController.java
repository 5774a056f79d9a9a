package fadu.access.web;

import fadu.access.Delegating;
import fadu.access.GrantLine;
import fadu.access.Granting;
import fadu.access.Role;
import fadu.access.RoleGrants;
import fadu.access.web.SessionController.PersonRef;
import fadu.access.web.SessionController.UnitRef;
import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.platform.web.Permissions;
import fadu.platform.web.Problems;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Roles and what they permit; who holds which on which unit; lending one's own for a period. */
@Tag(name = "roles")
@Controller("/api")
class GrantController {
    private final RoleGrants grants;
    private final Granting granting;
    private final Delegating delegating;
    private final Permissions permissions;
    private final Problems problems;
    private final Clock clock;

    GrantController(
            RoleGrants grants,
            Granting granting,
            Delegating delegating,
            Permissions permissions,
            Problems problems,
            Clock clock) {
        this.grants = grants;
        this.granting = granting;
        this.delegating = delegating;
        this.permissions = permissions;
        this.problems = problems;
        this.clock = clock;
    }

    /** The eight roles with their words and permissions. */
    @Get("/roles")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = RoleWords.class))))
    HttpResponse<?> roles() {
        return HttpResponse.ok(Arrays.stream(Role.values()).map(this::words).toList());
    }

    /** Grants on units in scope that hold now or later; filters by person and by a unit's subtree. */
    @Get("/grants")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrantPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var before = Cursor.decode(cursor, 1);
        var size = Page.limit(limit);
        var lines = grants.list(
                actor.scope(), person, unit, clock.now(), before == null ? Long.MAX_VALUE : before.number(0), size + 1);
        var page = Page.cut(lines, size, line -> Cursor.of(line.id()), null);
        return HttpResponse.ok(
                new GrantPage(page.items().stream().map(GrantView::of).toList(), page.next()));
    }

    /** One's own roles, and what one has lent to others. */
    @Get("/me/grants")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = GrantView.class))))
    HttpResponse<?> own(Actor actor) {
        return HttpResponse.ok(delegating.own(actor).stream().map(GrantView::of).toList());
    }

    /** Gives a role; from the first day, or from now when that is today, to the end of the last day. */
    @Post("/grants")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrantView.class)))
    HttpResponse<?> grant(HttpRequest<?> request, Actor actor, @Body @Valid GrantRequest body) {
        var role = Role.of(body.role()).filter(each -> each != Role.OFFICER).orElse(null);
        if (role == null) {
            return problems.answer(
                    request, Refusal.field(CommonProblem.REQUEST_MALFORMED, "role", CommonProblem.FIELD_INVALID));
        }
        return problems.answer(
                request,
                granting.grant(actor, body.personId(), role, body.unitId(), body.from(), body.to(), body.reason())
                        .map(GrantView::of));
    }

    /** Takes a role back, with everything lent from it. */
    @Delete("/grants/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> revoke(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return nothing(request, granting.revoke(actor, id));
    }

    /** Lends one's own role to a colleague until the end of a day. */
    @Post("/delegations")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GrantView.class)))
    HttpResponse<?> delegate(HttpRequest<?> request, Actor actor, @Body @Valid DelegationRequest body) {
        return problems.answer(
                request,
                delegating
                        .delegate(actor, body.grantId(), body.personId(), body.from(), body.to(), body.reason())
                        .map(GrantView::of));
    }

    /** Ends what one has lent. */
    @Delete("/delegations/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> undelegate(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return nothing(request, delegating.end(actor, id));
    }

    private HttpResponse<?> nothing(HttpRequest<?> request, Outcome<Boolean> outcome) {
        return switch (outcome) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent();
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    private RoleWords words(Role role) {
        var held = permissions.ofRole(role.code()).stream()
                .map(name -> Objects.requireNonNull(permissions.all().get(name)))
                .map(each -> new PermissionWords(each.name(), each.zh(), each.en()))
                .toList();
        return new RoleWords(role.code(), role.zh(), role.en(), held);
    }

    /** A role; everybody is an officer of their own things. */
    @Serdeable
    record RoleWords(String code, String zh, String en, List<PermissionWords> permissions) {}

    /** A permission in words. */
    @Serdeable
    record PermissionWords(String name, String zh, String en) {}

    /**
     * A role to give.
     *
     * @param from first day; null for from now on
     * @param to last day; null for no end
     */
    @Serdeable
    record GrantRequest(
            @NotNull @Size(min = 1, max = 40) String personId,
            @NotNull @Size(min = 1, max = 30) String role,
            @NotNull @Size(min = 1, max = 40) String unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 200) String reason) {}

    /** One's own grant to lend, to whom, and until when. */
    @Serdeable
    record DelegationRequest(
            @NotNull @Size(min = 1, max = 40) String grantId,
            @NotNull @Size(min = 1, max = 40) String personId,
            @Nullable LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(min = 1, max = 200) String reason) {}

    /** A page of grants. */
    @Serdeable
    record GrantPage(List<GrantView> items, @Nullable String next) {}

    /**
     * Who holds which role where.
     *
     * @param from first day
     * @param to last day; null for no end
     * @param grantedBy who gave it; null for the first administrator and shipped data
     * @param delegatedFrom id of the grant it was lent from; null for one in own right
     */
    @Serdeable
    record GrantView(
            String id,
            PersonRef person,
            String role,
            UnitRef unit,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String grantedBy,
            @Nullable String delegatedFrom,
            @Nullable String reason) {
        static GrantView of(GrantLine line) {
            var to = line.validTo();
            return new GrantView(
                    line.publicId(),
                    new PersonRef(
                            line.personPublicId(),
                            line.personName(),
                            new UnitRef(line.homePublicId(), line.homeName())),
                    line.role(),
                    new UnitRef(line.unitPublicId(), line.unitName()),
                    Clock.dateOf(line.validFrom()),
                    to == null ? null : Clock.dateOf(to.minusNanos(1000)),
                    line.grantedByName(),
                    line.delegatedFrom(),
                    line.reason());
        }
    }
}
