package fadu.directory.web;

import fadu.directory.ChangingUnit;
import fadu.directory.CreatingUnit;
import fadu.directory.UnitDraft;
import fadu.directory.UnitKind;
import fadu.directory.UnitRecord;
import fadu.directory.UnitTree;
import fadu.platform.Actor;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit tree. */
@Tag(name = "units")
@Controller("/api/units")
class UnitController {
    private final UnitTree tree;
    private final CreatingUnit creating;
    private final ChangingUnit changing;
    private final Problems problems;

    UnitController(UnitTree tree, CreatingUnit creating, ChangingUnit changing, Problems problems) {
        this.tree = tree;
        this.creating = creating;
        this.changing = changing;
        this.problems = problems;
    }

    /** All units in scope, flat, with how many people serve in each subtree; q is name, short name, code, pinyin or initials. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitList.class)))
    HttpResponse<?> list(Actor actor, @Nullable @QueryValue String q) {
        return HttpResponse.ok(new UnitList(
                tree.list(actor.scope(), q).stream().map(UnitView::of).toList()));
    }

    /** Adds a unit. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitView.class)))
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body @Valid NewUnit body) {
        var draft = new UnitDraft(body.code(), body.name(), body.shortName(), body.kind());
        return problems.answer(
                request, creating.create(actor, body.parentId(), draft).map(UnitView::of));
    }

    /** Renames a unit. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitView.class)))
    HttpResponse<?> rename(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid UnitChange body) {
        var draft = new UnitDraft(null, body.name(), body.shortName(), body.kind());
        return problems.answer(
                request, changing.rename(actor, id, draft, body.version()).map(UnitView::of));
    }

    /** Hangs a unit, with all below it, under another parent. */
    @Post("/{id}/move")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitView.class)))
    HttpResponse<?> move(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid UnitMove body) {
        return problems.answer(
                request, changing.move(actor, id, body.parentId()).map(UnitView::of));
    }

    /** Closes an empty unit. */
    @Post("/{id}/close")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitView.class)))
    HttpResponse<?> close(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid UnitClosing body) {
        return problems.answer(request, changing.close(actor, id, body.on()).map(UnitView::of));
    }

    /** A unit to be. */
    @Serdeable
    record NewUnit(
            @NotNull @Size(min = 1, max = 40) String parentId,
            @NotNull @Size(min = 1, max = 80) String code,
            @NotNull @Size(min = 1, max = 400) String name,
            @Nullable @Size(max = 80) String shortName,
            @NotNull UnitKind kind) {}

    /** What a unit is called from now on. */
    @Serdeable
    record UnitChange(
            @NotNull @Size(min = 1, max = 400) String name,
            @Nullable @Size(max = 80) String shortName,
            @NotNull UnitKind kind,
            int version) {}

    /** Where a unit goes. */
    @Serdeable
    record UnitMove(@NotNull @Size(min = 1, max = 40) String parentId) {}

    /** From when a unit is closed. */
    @Serdeable
    record UnitClosing(@NotNull LocalDate on) {}

    /** Units in the order of the tree's siblings. */
    @Serdeable
    record UnitList(List<UnitView> items) {}

    /**
     * A unit.
     *
     * @param parentId null for the topmost in scope
     * @param people how many serve in it and below it
     */
    @Serdeable
    record UnitView(
            String id,
            @Nullable String parentId,
            String code,
            String name,
            @Nullable String shortName,
            UnitKind kind,
            @Nullable LocalDate closedOn,
            long people,
            int version) {
        static UnitView of(UnitRecord unit) {
            return new UnitView(
                    unit.publicId(),
                    unit.parentPublicId(),
                    unit.code(),
                    unit.name(),
                    unit.shortName(),
                    UnitKind.valueOf(unit.kind()),
                    unit.closedOn(),
                    unit.people(),
                    unit.version());
        }
    }
}
