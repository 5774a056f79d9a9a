package fadu.credit.web;

import fadu.credit.Reconciling;
import fadu.platform.Actor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Whether the sums say what the ledger says. */
@Tag(name = "credit")
@Controller("/api/credit")
class ReconciliationController {
    private final Reconciling reconciling;

    ReconciliationController(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    /** Every difference, compared now. */
    @Get("/differences")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferenceList.class)))
    HttpResponse<?> differences() {
        return HttpResponse.ok(new DifferenceList(reconciling.differences()));
    }

    /** Writes differing sums anew from the ledger. */
    @Post("/repair")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Repaired.class)))
    HttpResponse<?> repair(Actor actor) {
        return HttpResponse.ok(new Repaired(reconciling.repair(actor)));
    }

    /** What differs; empty when all is well. */
    @Serdeable
    record DifferenceList(List<Reconciling.Difference> items) {}

    /** How many people's sums were written anew. */
    @Serdeable
    record Repaired(int people) {}
}
