package fadu.access.web;

import fadu.access.MakingFirstAdministrator;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** The door of an empty system: opens once, for whoever runs the machine. */
@Tag(name = "session")
@Controller("/api/first-administrator")
class FirstAdministratorController {
    private final MakingFirstAdministrator making;
    private final Problems problems;

    FirstAdministratorController(MakingFirstAdministrator making, Problems problems) {
        this.making = making;
        this.problems = problems;
    }

    /** Whether the first administrator is still to be made. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FirstView.class)))
    HttpResponse<?> isOpen() {
        return HttpResponse.ok(new FirstView(making.isOpen()));
    }

    /** Makes the root unit, the person and the account; the token is used up. */
    @Post
    @ApiResponse(responseCode = "204")
    HttpResponse<?> make(HttpRequest<?> request, @Body @Valid FirstRequest body) {
        return switch (making.make(body.token(), body.name(), body.username(), body.password(), body.rootUnitName())) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent();
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Whether the door is open. */
    @Serdeable
    record FirstView(boolean open) {}

    /** The token from the file, and who it makes. */
    @Serdeable
    record FirstRequest(
            @NotNull @Size(min = 1, max = 100) String token,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(min = 1, max = 60) String username,
            @NotNull @Size(min = 1, max = 128) String password,
            @NotBlank @Size(max = 100) String rootUnitName) {}
}
