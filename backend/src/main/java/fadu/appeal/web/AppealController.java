package fadu.appeal.web;

import fadu.appeal.AnsweringAppeals;
import fadu.appeal.Appeal;
import fadu.appeal.FilingAppeals;
import fadu.platform.Actor;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appeals: filing one's own, answering those of one's units. */
@Tag(name = "appeal")
@Controller("/api")
class AppealController {
    private final FilingAppeals filing;
    private final AnsweringAppeals answering;
    private final Problems problems;

    AppealController(FilingAppeals filing, AnsweringAppeals answering, Problems problems) {
        this.filing = filing;
        this.answering = answering;
        this.problems = problems;
    }

    /** One's own appeals, newest first. */
    @Get("/me/appeals")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealPage.class)))
    HttpResponse<?> own(Actor actor) {
        return HttpResponse.ok(new AppealPage(
                filing.own(actor).stream().map(appeal -> view(actor, appeal)).toList(), null));
    }

    /** Files an appeal against a decision on oneself. */
    @Post("/appeals")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, @Body @Valid AppealRequest body) {
        return problems.answer(
                request,
                filing.file(actor, body.subjectKind(), body.subjectRef(), body.words())
                        .map(appeal -> view(actor, appeal)));
    }

    /** The queue of handlers, in the order of filing. */
    @Get("/appeals")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealPage.class)))
    HttpResponse<?> queue(
            Actor actor,
            @Nullable @QueryValue @Pattern(regexp = "FILED|UPHELD|REFUSED|WITHDRAWN") String state,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var page = answering.queue(actor, state, cursor, limit).map(appeal -> view(actor, appeal));
        return HttpResponse.ok(new AppealPage(page.items(), page.next()));
    }

    /** One appeal. */
    @Get("/appeals/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, answering.find(actor, id).map(appeal -> view(actor, appeal)));
    }

    /** Answers with reasons. */
    @Post("/appeals/{id}/answer")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid AnswerRequest body) {
        return problems.answer(
                request,
                answering.answer(actor, id, body.upheld(), body.answer()).map(appeal -> view(actor, appeal)));
    }

    /** Withdraws one's own. */
    @Post("/appeals/{id}/withdraw")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, filing.withdraw(actor, id).map(appeal -> view(actor, appeal)));
    }

    private AppealView view(Actor actor, Appeal appeal) {
        return new AppealView(
                appeal.publicId(),
                appeal.subjectKind(),
                appeal.subjectRef(),
                appeal.subjectLabel(),
                new AppellantRef(
                        appeal.personPublicId(),
                        appeal.personName(),
                        new HandlingUnitRef(appeal.unitPublicId(), appeal.unitName())),
                appeal.words(),
                appeal.filedAt(),
                appeal.deadline(),
                appeal.state(),
                appeal.answeredByName(),
                appeal.answeredAt(),
                appeal.answer(),
                answering.mayAnswer(actor, appeal));
    }

    /** What one appeals against, and why. */
    @Serdeable
    record AppealRequest(
            @NotNull @Pattern(regexp = "ATTENDANCE|VERDICT|MARK")
            String subjectKind,

            @NotBlank @Size(max = 120) String subjectRef,
            @NotBlank @Size(max = 2000) String words) {}

    /** An answer with its reasons. */
    @Serdeable
    record AnswerRequest(
            boolean upheld, @NotBlank @Size(max = 2000) String answer) {}

    /** A unit by id and name. */
    @Serdeable
    record HandlingUnitRef(String id, String name) {}

    /** The appellant, with the unit whose handlers answer. */
    @Serdeable
    record AppellantRef(String id, String name, HandlingUnitRef unit) {}

    /** An appeal; {@code state} is FILED, UPHELD, REFUSED or WITHDRAWN. */
    @Serdeable
    record AppealView(
            String id,
            String subjectKind,
            String subjectRef,
            String subjectLabel,
            AppellantRef person,
            String words,
            Instant filedAt,
            @Nullable LocalDate deadline,
            String state,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean mayAnswer) {}

    /** A page of appeals. */
    @Serdeable
    record AppealPage(List<AppealView> items, @Nullable String next) {}
}
