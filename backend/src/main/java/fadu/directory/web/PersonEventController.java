package fadu.directory.web;

import fadu.directory.AbsenceKind;
import fadu.directory.Category;
import fadu.directory.ChangingStatus;
import fadu.directory.Flag;
import fadu.directory.MergingPeople;
import fadu.directory.PersonRecord;
import fadu.directory.Revealing;
import fadu.directory.Serving;
import fadu.directory.web.PersonViews.PersonView;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to people on a day; each answers the person as it is afterwards. */
@Tag(name = "people")
@Controller("/api/people/{id}")
class PersonEventController {
    private final Serving serving;
    private final ChangingStatus changing;
    private final MergingPeople merging;
    private final Revealing revealing;
    private final PersonViews views;
    private final Problems problems;

    PersonEventController(
            Serving serving,
            ChangingStatus changing,
            MergingPeople merging,
            Revealing revealing,
            PersonViews views,
            Problems problems) {
        this.serving = serving;
        this.changing = changing;
        this.merging = merging;
        this.revealing = revealing;
        this.views = views;
        this.problems = problems;
    }

    /** Serves in another unit from that day. */
    @Post("/transfer")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> transfer(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Transfer body) {
        return shown(request, serving.transfer(actor, id, body.unitId(), body.on(), body.reason()));
    }

    /** No longer serves from that day. */
    @Post("/leave")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> leave(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Leaving body) {
        return shown(request, serving.leave(actor, id, body.on(), body.reason()));
    }

    /** Serves again from that day; without a unit, where they left. */
    @Post("/return")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> comeBack(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Return body) {
        return shown(request, serving.comeBack(actor, id, body.unitId(), body.on()));
    }

    /** 在编, 在册 or 在岗 begins or ends on that day. */
    @Post("/status")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> status(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid StatusChange body) {
        return shown(request, changing.flag(actor, id, body.kind(), body.value(), body.on(), body.source()));
    }

    /** Another category from that day. */
    @Post("/category")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> category(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CategoryChange body) {
        var also = Boolean.TRUE.equals(body.also());
        return shown(request, changing.category(actor, id, body.category(), also, body.on(), body.source()));
    }

    /** Another post from that day; an empty title ends the present one. */
    @Post("/post")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> post(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid PostChange body) {
        return shown(request, changing.post(actor, id, body.title(), body.on()));
    }

    /** A long absence; the same kind and first day again changes its end. */
    @Post("/absence")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> absence(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Absence body) {
        return shown(request, changing.absence(actor, id, body.kind(), body.from(), body.to(), body.note()));
    }

    /** This record stands for both from now on. */
    @Post("/merge")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> merge(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Merge body) {
        return shown(request, merging.merge(actor, id, body.goneId(), body.reason()));
    }

    /** The whole identity number and phone, with a reason that goes on record. */
    @Post("/reveal")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevealedView.class)))
    HttpResponse<?> reveal(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid Reveal body) {
        return problems.answer(
                request,
                revealing
                        .reveal(actor, id, body.reason())
                        .map(shown -> new RevealedView(shown.idNumber(), shown.phone())));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Outcome<PersonRecord> outcome) {
        return problems.answer(request, outcome.map(views::of));
    }

    /** A transfer. */
    @Serdeable
    record Transfer(
            @NotNull @Size(min = 1, max = 40) String unitId,
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 200) String reason) {}

    /** A leaving. */
    @Serdeable
    record Leaving(
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 200) String reason) {}

    /** A coming back. */
    @Serdeable
    record Return(
            @Nullable @Size(max = 40) String unitId,
            @NotNull LocalDate on) {}

    /** A flag that begins (value true) or ends. */
    @Serdeable
    record StatusChange(
            @NotNull Flag kind,
            boolean value,
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 100) String source) {}

    /** A category; {@code also} keeps the present ones beside it. */
    @Serdeable
    record CategoryChange(
            @NotNull Category category,
            @Nullable Boolean also,
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 100) String source) {}

    /** A post. */
    @Serdeable
    record PostChange(
            @NotNull @Size(max = 240) String title, @NotNull LocalDate on) {}

    /** A long absence; {@code to} is the first day back. */
    @Serdeable
    record Absence(
            @NotNull AbsenceKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 200) String note) {}

    /** The record that goes. */
    @Serdeable
    record Merge(
            @NotNull @Size(min = 1, max = 40) String goneId,
            @NotNull @Size(min = 1, max = 200) String reason) {}

    /** Why somebody needs to see whole numbers. */
    @Serdeable
    record Reveal(@NotNull @Size(min = 4, max = 200) String reason) {}

    /** Whole numbers; null where none is on record. */
    @Serdeable
    record RevealedView(@Nullable String idNumber, @Nullable String phone) {}
}
