package fadu.study.web;

import fadu.platform.Actor;
import fadu.platform.web.Problems;
import fadu.study.Beating;
import fadu.study.HeartbeatReply;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** The heartbeat of learning time. */
@Tag(name = "study")
@Controller("/api/learning")
class HeartbeatController {
    private final Beating beating;
    private final Problems problems;

    HeartbeatController(Beating beating, Problems problems) {
        this.beating = beating;
        this.problems = problems;
    }

    /** One heartbeat. Sent again with the nonce it carried it gets the reply that was lost. */
    @Post("/heartbeats")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HeartbeatReply.class)))
    HttpResponse<?> beat(HttpRequest<?> request, Actor actor, @Body @Valid HeartbeatRequest body) {
        return problems.answer(request, beating.beat(actor, body.beat()));
    }
}
