package fadu.access.web;

import fadu.access.AuditLine;
import fadu.access.AuditTrail;
import fadu.access.web.SessionController.UnitRef;
import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reading who changed what in the units one supervises. */
@Tag(name = "audit")
@Controller("/api/audit")
class AuditController {
    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditController(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /** Events newest first; action by its beginning, text anywhere, person who did it or whom it concerns. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuditPage.class)))
    HttpResponse<?> read(
            Actor actor,
            @Nullable @QueryValue String action,
            @Nullable @QueryValue String text,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue Instant since,
            @Nullable @QueryValue Instant until,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var before = Cursor.decode(cursor, 1);
        var size = Page.limit(limit);
        var lines = trail.read(
                actor.scope(),
                Like.startingWith(action),
                Like.containing(text),
                unit,
                person,
                since,
                until,
                before == null ? Long.MAX_VALUE : before.number(0),
                size + 1);
        var page = Page.cut(lines, size, line -> Cursor.of(line.id()), null);
        return HttpResponse.ok(
                new AuditPage(page.items().stream().map(this::view).toList(), page.next()));
    }

    private AuditView view(AuditLine line) {
        var unitId = line.unitPublicId();
        var unitName = line.unitName();
        return new AuditView(
                line.id(),
                line.at(),
                new AuditPerson(line.personPublicId(), line.personName()),
                line.action(),
                line.subject(),
                unitId == null || unitName == null ? null : new UnitRef(unitId, unitName),
                details(line.details()),
                line.requestId());
    }

    private Map<String, Object> details(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of events. */
    @Serdeable
    record AuditPage(List<AuditView> items, @Nullable String next) {}

    /** Who did it; without id for the system itself. */
    @Serdeable
    record AuditPerson(@Nullable String id, String name) {}

    /**
     * One event.
     *
     * @param details what was before and after, and the reason
     * @param request the number under which the log knows the request
     */
    @Serdeable
    record AuditView(
            long id,
            Instant at,
            AuditPerson person,
            String action,
            String subject,
            @Nullable UnitRef unit,
            Map<String, Object> details,
            @Nullable String request) {}
}
