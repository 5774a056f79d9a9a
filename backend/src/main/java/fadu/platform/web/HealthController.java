package fadu.platform.web;

import fadu.platform.metrics.HealthReasons;
import fadu.platform.problem.Labels;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Health with its reasons, for administrators; everybody else asks {@code /health}. */
@Tag(name = "health")
@Controller("/api/health/reasons")
class HealthController {
    private final HealthReasons reasons;
    private final Labels labels;

    HealthController(HealthReasons reasons, Labels labels) {
        this.reasons = reasons;
        this.labels = labels;
    }

    /** Every check with what was found. */
    @Get
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

    /** Well when every check is ok. */
    @Serdeable
    record HealthView(boolean well, List<CheckView> checks) {}

    /** One check; {@code found} with its unit. */
    @Serdeable
    record CheckView(String name, boolean ok, String zh, String en, String found) {}
}
