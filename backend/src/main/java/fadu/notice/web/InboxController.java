package fadu.notice.web;

import fadu.notice.MessageRow;
import fadu.notice.ReadingInbox;
import fadu.platform.Actor;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own inbox. */
@Tag(name = "notice")
@Controller("/api/me/inbox")
class InboxController {
    private final ReadingInbox inbox;
    private final Problems problems;

    InboxController(ReadingInbox inbox, Problems problems) {
        this.inbox = inbox;
        this.problems = problems;
    }

    /** A page of messages, newest first. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessagePage.class)))
    HttpResponse<?> page(
            Actor actor,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var page = inbox.page(actor, cursor, limit);
        return HttpResponse.ok(
                new MessagePage(page.items().stream().map(InboxController::view).toList(), page.next()));
    }

    /** How many are unread. */
    @Get("/unread")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Unread.class)))
    HttpResponse<?> unread(Actor actor) {
        return HttpResponse.ok(new Unread(inbox.unread(actor)));
    }

    /** Marks one read. */
    @Post("/{id}/read")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageView.class)))
    HttpResponse<?> read(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, inbox.read(actor, id).map(InboxController::view));
    }

    private static MessageView view(MessageRow row) {
        return new MessageView(
                row.publicId(), row.topic(), row.title(), row.body(), row.link(), row.sentAt(), row.readAt());
    }

    /** A message; {@code link} is a path in the application, {@code readAt} null while unread. */
    @Serdeable
    record MessageView(
            String id,
            String topic,
            String title,
            String body,
            @Nullable String link,
            Instant sentAt,
            @Nullable Instant readAt) {}

    /** A page of messages. */
    @Serdeable
    record MessagePage(List<MessageView> items, @Nullable String next) {}

    /** The number on the bell. */
    @Serdeable
    record Unread(long count) {}
}
