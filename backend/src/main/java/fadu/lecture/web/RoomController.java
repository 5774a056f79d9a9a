package fadu.lecture.web;

import fadu.directory.UnitRef;
import fadu.lecture.KeepingRooms;
import fadu.lecture.Room;
import fadu.platform.Actor;
import fadu.platform.web.IdempotencyKeys;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rooms. */
@Tag(name = "lecture")
@Controller("/api/rooms")
class RoomController {
    private final KeepingRooms rooms;
    private final IdempotencyKeys keys;
    private final Problems problems;

    RoomController(KeepingRooms rooms, IdempotencyKeys keys, Problems problems) {
        this.rooms = rooms;
        this.keys = keys;
        this.problems = problems;
    }

    /** The rooms within reach. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomPage.class)))
    HttpResponse<?> list(Actor actor) {
        return HttpResponse.ok(
                new RoomPage(rooms.list(actor).stream().map(RoomView::of).toList(), null, null));
    }

    /** Adds a room. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid RoomRequest body) {
        var key = keys.of(request, actor, body);
        return problems.answer(
                request,
                rooms.add(key, actor, body.unitId(), body.name().strip(), body.place(), body.seats())
                        .then(id -> rooms.find(actor, id))
                        .map(RoomView::of));
    }

    /** Changes a room. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.class)))
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid RoomChange body) {
        return problems.answer(
                request,
                rooms.change(actor, id, body.name().strip(), body.place(), body.seats(), body.closed())
                        .map(RoomView::of));
    }

    /** A room. */
    @Serdeable
    record RoomView(
            String id, UnitRef unit, String name, @Nullable String place, int seats, boolean closed) {
        static RoomView of(Room room) {
            return new RoomView(
                    room.publicId(),
                    new UnitRef(room.unitPublicId(), room.unitName()),
                    room.name(),
                    room.place(),
                    room.seats(),
                    room.closed());
        }
    }

    /** Rooms by name. */
    @Serdeable
    record RoomPage(
            List<RoomView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** A new room. */
    @Serdeable
    record RoomRequest(
            @NotBlank String unitId,
            @NotBlank @Size(max = 80) String name,
            @Nullable @Size(max = 120) String place,
            @Min(1) @Max(100_000) int seats) {}

    /** A room as it shall be. */
    @Serdeable
    record RoomChange(
            @NotBlank @Size(max = 80) String name,
            @Nullable @Size(max = 120) String place,
            @Min(1) @Max(100_000) int seats,
            boolean closed) {}
}
