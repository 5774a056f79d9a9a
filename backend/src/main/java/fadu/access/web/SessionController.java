package fadu.access.web;

import fadu.access.ChangingPassword;
import fadu.access.EndingSessions;
import fadu.access.HeldRole;
import fadu.access.OpenSession;
import fadu.access.SessionCookie;
import fadu.access.Sessions;
import fadu.access.SignedIn;
import fadu.access.SigningIn;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.platform.web.Problems;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** Signing in, who one is, signing out, one's own password. */
@Tag(name = "session")
@Controller("/api/session")
class SessionController {
    private final SigningIn signingIn;
    private final ChangingPassword changingPassword;
    private final EndingSessions endingSessions;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Problems problems;
    private final Clock clock;
    private final boolean demonstration;

    SessionController(
            SigningIn signingIn,
            ChangingPassword changingPassword,
            EndingSessions endingSessions,
            Sessions sessions,
            SessionCookie cookie,
            Problems problems,
            Clock clock,
            @Value("${fadu.demonstration:false}") boolean demonstration) {
        this.signingIn = signingIn;
        this.changingPassword = changingPassword;
        this.endingSessions = endingSessions;
        this.sessions = sessions;
        this.cookie = cookie;
        this.problems = problems;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** Signs in; the session's cookie comes with the answer. */
    @Post
    @ApiResponse(responseCode = "204")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body @Valid SignInRequest body) {
        var device = request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, "");
        return switch (signingIn.signIn(body.username(), body.password(), device)) {
            case Outcome.Done<String>(var token) -> HttpResponse.noContent().cookie(cookie.with(token));
            case Outcome.Refused<String>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Who is signed in, with roles and permissions; 401 for nobody. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    HttpResponse<?> current(HttpRequest<?> request) {
        return sessions.find(request)
                .<HttpResponse<?>>map(signedIn -> HttpResponse.ok(view(signedIn)))
                .orElseGet(() -> problems.answer(request, Refusal.of(CommonProblem.SIGN_IN_NEEDED)));
    }

    /** Signs out. */
    @Delete
    @ApiResponse(responseCode = "204")
    HttpResponse<?> signOut(HttpRequest<?> request, Actor actor) {
        request.getCookies().findCookie(cookie.name()).ifPresent(held -> signingIn.signOut(actor, held.getValue()));
        return HttpResponse.noContent().cookie(cookie.gone());
    }

    /** Changes one's own password; every session ends. */
    @Put("/password")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> password(HttpRequest<?> request, Actor actor, @Body @Valid PasswordRequest body) {
        return switch (changingPassword.change(actor, body.current(), body.next())) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent().cookie(cookie.gone());
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** Where one is signed in now. */
    @Get("/list")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = OpenSessionView.class))))
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var current = sessions.find(request).map(SignedIn::publicId).orElse("");
        return HttpResponse.ok(endingSessions.list(actor).stream()
                .map(session -> OpenSessionView.of(session, current))
                .toList());
    }

    /** Ends one of one's own sessions. */
    @Delete("/list/{id}")
    @ApiResponse(responseCode = "204")
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (endingSessions.end(actor, id)) {
            case Outcome.Done<Boolean> done -> HttpResponse.noContent();
            case Outcome.Refused<Boolean>(var refusal) -> problems.answer(request, refusal);
        };
    }

    private SessionView view(SignedIn signedIn) {
        var roles = sessions.roles(signedIn);
        var actor = sessions.actor(signedIn);
        return new SessionView(
                new PersonRef(
                        signedIn.personPublicId(),
                        signedIn.personName(),
                        new UnitRef(signedIn.unitPublicId(), signedIn.unitName())),
                signedIn.username(),
                signedIn.mustChangePassword(),
                roles.stream().map(SessionController::role).toList(),
                actor.scopes().keySet().stream().sorted().toList(),
                signedIn.csrf(),
                clock.now(),
                demonstration);
    }

    private static RoleView role(HeldRole held) {
        return new RoleView(held.role(), new UnitRef(held.unitPublicId(), held.unitName()), held.delegated());
    }

    /** What one types at the door. */
    @Serdeable
    record SignInRequest(
            @NotNull @Size(min = 1, max = 60) String username,
            @NotNull @Size(min = 1, max = 128) String password) {}

    /** A change of password. */
    @Serdeable
    record PasswordRequest(
            @NotNull @Size(min = 1, max = 128) String current,
            @NotNull @Size(min = 1, max = 128) String next) {}

    /** A sign-in that is still good; {@code current} for the one that asks. */
    @Serdeable
    record OpenSessionView(String id, String device, Instant createdAt, Instant lastSeenAt, boolean current) {
        static OpenSessionView of(OpenSession session, String current) {
            return new OpenSessionView(
                    session.publicId(),
                    session.device(),
                    session.createdAt(),
                    session.lastSeenAt(),
                    session.publicId().equals(current));
        }
    }

    /** A unit by id and name. */
    @Serdeable
    record UnitRef(String id, String name) {}

    /** A person by id and name, with the unit they serve in. */
    @Serdeable
    record PersonRef(String id, String name, UnitRef unit) {}

    /** A role on a subtree; {@code delegated} when somebody lent it. */
    @Serdeable
    record RoleView(String role, UnitRef unit, boolean delegated) {}

    /**
     * The present session.
     *
     * @param permissions what the page may offer
     * @param csrf the token that writing requests repeat in X-CSRF-Token
     * @param now the server's clock, with the demonstration's offset
     */
    @Serdeable
    record SessionView(
            PersonRef person,
            String username,
            boolean mustChangePassword,
            List<RoleView> roles,
            List<String> permissions,
            String csrf,
            Instant now,
            boolean demonstration) {}
}
