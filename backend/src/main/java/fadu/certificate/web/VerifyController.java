package fadu.certificate.web;

import fadu.certificate.PublicLook;
import fadu.certificate.ReadingRegister;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What anybody may ask about a card: is it valid now? No sign-in, no personal data, so often a minute for each address. */
@Tag(name = "certificate")
@Controller("/api/verify")
class VerifyController {
    private final ReadingRegister register;
    private final LookUpLimit limit;
    private final HttpClientAddressResolver addresses;
    private final Problems problems;
    private final Clock clock;

    VerifyController(
            ReadingRegister register,
            LookUpLimit limit,
            HttpClientAddressResolver addresses,
            Problems problems,
            Clock clock) {
        this.register = register;
        this.limit = limit;
        this.addresses = addresses;
        this.problems = problems;
        this.clock = clock;
    }

    /** The state of the card with this id; an unknown id answers in the same shape with NOT_FOUND. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LookView.class)))
    HttpResponse<?> look(HttpRequest<?> request, @PathVariable String id) {
        var address = addresses.resolve(request);
        long wait = limit.secondsToWait(address == null ? "" : address);
        if (wait > 0) {
            return problems.answer(
                    request, Refusal.of(CommonProblem.TOO_MANY_REQUESTS, Map.of("seconds", Long.toString(wait))));
        }
        return HttpResponse.ok(register.look(id)
                .map(this::view)
                .orElseGet(() -> new LookView("NOT_FOUND", null, null, null, null, clock.now())));
    }

    private LookView view(PublicLook found) {
        return new LookView(
                found.shown(), found.kindZh(), found.kindEn(), found.number(), found.validTo(), clock.now());
    }

    /** VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED, NOT_YET or NOT_FOUND; the rest null where not found. */
    @Serdeable
    record LookView(
            String state,
            @Nullable String kindZh,
            @Nullable String kindEn,
            @Nullable String number,
            @Nullable LocalDate validTo,
            Instant checkedAt) {}
}
