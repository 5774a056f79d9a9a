package fadu.examination.web;

import fadu.examination.HandingIn;
import fadu.examination.ReadingRoom;
import fadu.examination.Room;
import fadu.examination.Saved;
import fadu.examination.SavingAnswers;
import fadu.examination.StartingAttempt;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A candidate's own room: start, go on, save, hand in. */
@Tag(name = "examination")
@Controller("/api")
class RoomController {
    private final StartingAttempt starting;
    private final ReadingRoom reading;
    private final SavingAnswers saving;
    private final HandingIn handingIn;
    private final Problems problems;

    RoomController(
            StartingAttempt starting,
            ReadingRoom reading,
            SavingAnswers saving,
            HandingIn handingIn,
            Problems problems) {
        this.starting = starting;
        this.reading = reading;
        this.saving = saving;
        this.handingIn = handingIn;
        this.problems = problems;
    }

    /** Starts an attempt, or goes on with the running one; another window than the writing one needs {@code takeOver}. */
    @Post("/exams/{id}/start")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.class)))
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid StartBody body) {
        return room(request, starting.start(actor, id, body.clientId(), body.takeOver()), body.clientId());
    }

    /** Makes the asking window the one that writes: 在此设备继续. */
    @Post("/attempts/{id}/take-over")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.class)))
    HttpResponse<?> takeOver(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ClientBody body) {
        return room(request, starting.takeOver(actor, id, body.clientId()), body.clientId());
    }

    /** The room as it is, to go on after a reload; changes nothing about who writes. */
    @Get("/attempts/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.class)))
    HttpResponse<?> find(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Nullable @QueryValue String clientId) {
        return room(request, reading.room(actor, id), clientId == null ? "" : clientId);
    }

    /** Deadline and state, for windows that have nothing to save. */
    @Get("/attempts/{id}/state")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomView.StateView.class)))
    HttpResponse<?> state(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.state(actor, id).map(RoomViews::state));
    }

    /** Saves answers; the reply comes after the commit. */
    @Post("/attempts/{id}/answers")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SaveBody.SavedView.class)))
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid SaveBody body) {
        Outcome<Saved> outcome = saving.save(actor, RoomViews.asked(id, body));
        return problems.answer(request, outcome.map(RoomViews::saved));
    }

    /** Hands in; asked again it answers with the same receipt. */
    @Post("/attempts/{id}/hand-in")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RoomView.ReceiptView.class)))
    HttpResponse<?> handIn(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid HandInBody body) {
        return problems.answer(
                request,
                handingIn
                        .handIn(actor, id, body.epoch())
                        .then(done -> reading.receipt(actor, id))
                        .map(RoomViews::receipt));
    }

    /** The receipt of a paper that was handed in. */
    @Get("/attempts/{id}/receipt")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RoomView.ReceiptView.class)))
    HttpResponse<?> receipt(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.receipt(actor, id).map(RoomViews::receipt));
    }

    private HttpResponse<?> room(HttpRequest<?> request, Outcome<Room> outcome, String clientId) {
        return problems.answer(request, outcome.map(room -> RoomViews.room(room, clientId)));
    }

    /**
     * Which window starts.
     *
     * @param clientId the window's own random name, kept over reloads
     * @param takeOver true when another window's writing is to end
     */
    @Serdeable
    record StartBody(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{8,40}")
            String clientId,

            boolean takeOver) {}

    /** Which window asks. */
    @Serdeable
    record ClientBody(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{8,40}")
            String clientId) {}

    /** The window's epoch. */
    @Serdeable
    record HandInBody(@Min(1) int epoch) {}
}
