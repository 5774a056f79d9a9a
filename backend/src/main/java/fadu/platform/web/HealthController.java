package fadu.platform.web;

import fadu.platform.metrics.HealthReasons;
import fadu.platform.problem.Labels;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Whether the server lives, for everybody; whether it is well and why not, for administrators. */
@Tag(name = "health")
@Controller
class HealthController {
    private final HealthReasons reasons;
    private final Labels labels;

    HealthController(HealthReasons reasons, Labels labels) {
        this.reasons = reasons;
        this.labels = labels;
    }

    /** {@code {"status":"UP"}}, or DOWN with 503 when the database does not answer. */
    @Hidden
    @Get("/health")
    HttpResponse<?> alive() {
        return reasons.isAlive()
                ? HttpResponse.ok(new Liveness("UP"))
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Liveness("DOWN"));
    }

    /** Every check with what was found. */
    @Get("/api/health/reasons")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthView.class)))
    HttpResponse<?> reasons() {
        var checks = reasons.look().stream()
                .map(check -> new CheckView(
                        check.name(),
                        check.ok(),
                        labels.zh("health." + check.name()),
                        labels.en("health." + check.name()),
                        check.found()))
                .toList();
        return HttpResponse.ok(new HealthView(checks.stream().allMatch(CheckView::ok), checks));
    }

    /** UP or DOWN. */
    @Serdeable
    record Liveness(String status) {}

    /** Well when every check is ok. */
    @Serdeable
    record HealthView(boolean well, List<CheckView> checks) {}

    /** One check; {@code found} with its unit. */
    @Serdeable
    record CheckView(String name, boolean ok, String zh, String en, String found) {}
}
