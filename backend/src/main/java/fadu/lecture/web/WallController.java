package fadu.lecture.web;

import fadu.lecture.Direction;
import fadu.lecture.QrSvg;
import fadu.lecture.ReadingWall;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The wall, for organisers. */
@Tag(name = "lecture")
@Controller("/api/lectures/{id}/wall")
class WallController {
    private final ReadingWall wall;
    private final Problems problems;

    WallController(ReadingWall wall, Problems problems) {
        this.wall = wall;
        this.problems = problems;
    }

    /** The codes of the moment, who has come and who is missing. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingWall.Wall.class)))
    HttpResponse<?> read(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "IN") Direction direction) {
        return problems.answer(request, wall.read(actor, id, direction));
    }

    /** The QR code of the moment as a drawing. */
    @Get(
            value = "/qr.svg",
            produces = {"image/svg+xml", "application/problem+json"})
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    HttpResponse<?> qr(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "IN") Direction direction) {
        return switch (wall.read(actor, id, direction)) {
            case Outcome.Refused<ReadingWall.Wall>(var refusal) -> problems.answer(request, refusal);
            case Outcome.Done<ReadingWall.Wall>(var shown) ->
                HttpResponse.ok(QrSvg.of(shown.qr())).contentType(MediaType.of("image/svg+xml"));
        };
    }
}
