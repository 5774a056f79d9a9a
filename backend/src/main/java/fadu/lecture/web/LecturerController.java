package fadu.lecture.web;

import fadu.directory.UnitRef;
import fadu.lecture.KeepingLecturers;
import fadu.lecture.Lecturer;
import fadu.lecture.LecturerKind;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who lecture. */
@Tag(name = "lecture")
@Controller("/api/lecturers")
class LecturerController {
    private final KeepingLecturers lecturers;
    private final IdempotencyKeys keys;
    private final Problems problems;

    LecturerController(KeepingLecturers lecturers, IdempotencyKeys keys, Problems problems) {
        this.lecturers = lecturers;
        this.keys = keys;
        this.problems = problems;
    }

    /** The lecturers within reach. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LecturerPage.class)))
    HttpResponse<?> list(Actor actor) {
        return HttpResponse.ok(new LecturerPage(
                lecturers.list(actor).stream().map(LecturerView::of).toList(), null, null));
    }

    /** Adds a lecturer. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LecturerView.class)))
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body @Valid LecturerRequest body) {
        var key = keys.of(request, actor, body);
        return problems.answer(
                request,
                lecturers
                        .add(key, actor, body.unitId(), body.name().strip(), body.kind(), body.title())
                        .then(id -> lecturers.find(actor, id))
                        .map(LecturerView::of));
    }

    /** Changes a lecturer. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LecturerView.class)))
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid LecturerChange body) {
        return problems.answer(
                request,
                lecturers
                        .change(actor, id, body.name().strip(), body.kind(), body.title(), body.closed())
                        .map(LecturerView::of));
    }

    /** A lecturer. */
    @Serdeable
    record LecturerView(
            String id,
            UnitRef unit,
            String name,
            LecturerKind kind,
            @Nullable String title,
            boolean closed) {
        static LecturerView of(Lecturer lecturer) {
            return new LecturerView(
                    lecturer.publicId(),
                    new UnitRef(lecturer.unitPublicId(), lecturer.unitName()),
                    lecturer.name(),
                    lecturer.kind(),
                    lecturer.title(),
                    lecturer.closed());
        }
    }

    /** Lecturers by name. */
    @Serdeable
    record LecturerPage(
            List<LecturerView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** A new lecturer. */
    @Serdeable
    record LecturerRequest(
            @NotBlank String unitId,
            @NotBlank @Size(max = 60) String name,
            @NotNull LecturerKind kind,
            @Nullable @Size(max = 80) String title) {}

    /** A lecturer as recorded from now on. */
    @Serdeable
    record LecturerChange(
            @NotBlank @Size(max = 60) String name,
            @NotNull LecturerKind kind,
            @Nullable @Size(max = 80) String title,
            boolean closed) {}
}
