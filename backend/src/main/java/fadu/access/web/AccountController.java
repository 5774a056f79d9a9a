package fadu.access.web;

import fadu.access.AccountLine;
import fadu.access.Accounts;
import fadu.access.KeepingAccounts;
import fadu.access.MakingAccounts;
import fadu.access.Slip;
import fadu.access.web.SessionController.PersonRef;
import fadu.access.web.SessionController.UnitRef;
import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Accounts of the people in scope: list, slips, resets, shutting and opening. */
@Tag(name = "accounts")
@Controller("/api/accounts")
class AccountController {
    private final Accounts accounts;
    private final MakingAccounts making;
    private final KeepingAccounts keeping;
    private final Problems problems;

    AccountController(Accounts accounts, MakingAccounts making, KeepingAccounts keeping, Problems problems) {
        this.accounts = accounts;
        this.making = making;
        this.keeping = keeping;
        this.problems = problems;
    }

    /** People in scope with the account they have or lack, by pinyin; q is name, pinyin, initials or user name. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue State state,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var after = Cursor.decode(cursor, 2);
        var size = Page.limit(limit);
        var lines = accounts.list(
                actor.scope(),
                unit,
                Like.containing(q == null ? null : q.toLowerCase(Locale.ROOT)),
                state == null ? null : state.name(),
                after == null ? "" : after.text(0),
                after == null ? 0 : after.number(1),
                size + 1);
        var page = Page.cut(lines, size, line -> Cursor.of(line.pinyin(), line.personId()), null);
        return HttpResponse.ok(
                new AccountPage(page.items().stream().map(AccountRow::of).toList(), page.next()));
    }

    /** Makes accounts and answers their slips, which are shown this one time: for named people or for all who lack one. */
    @Post("/bulk")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SlipsView.class)))
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Body @Valid BulkRequest body) {
        var ids = body.personIds();
        var outcome = ids == null || ids.isEmpty()
                ? making.forMissing(actor, body.unitId())
                : making.forPeople(actor, body.unitId(), ids);
        return problems.answer(
                request,
                outcome.map(made ->
                        new SlipsView(made.slips().stream().map(SlipView::of).toList(), made.remaining())));
    }

    /** A new password on a slip; every session of the account ends. */
    @Post("/{id}/reset")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SlipView.class)))
    HttpResponse<?> reset(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, keeping.reset(actor, id).map(SlipView::of));
    }

    /** Shuts the account; every session of it ends. */
    @Post("/{id}/disable")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountRow.class)))
    HttpResponse<?> disable(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, keeping.disable(actor, id).map(AccountRow::of));
    }

    /** Opens a shut account again. */
    @Post("/{id}/enable")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountRow.class)))
    HttpResponse<?> enable(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, keeping.enable(actor, id).map(AccountRow::of));
    }

    /** What an account is: none, new (password not changed yet), in use, shut, or its person has left. */
    enum State {
        NONE,
        NEW,
        ACTIVE,
        DISABLED,
        LEFT
    }

    /**
     * Whom to make accounts for.
     *
     * @param personIds at most 100 people of the unit's subtree; null or empty for everybody there who has none
     */
    @Serdeable
    record BulkRequest(
            @NotNull @Size(min = 1, max = 40) String unitId,
            @Nullable @Size(max = 100) List<@NotNull @Size(max = 40) String> personIds) {}

    /** A page of people and their accounts. */
    @Serdeable
    record AccountPage(List<AccountRow> items, @Nullable String next) {}

    /**
     * A person and their account.
     *
     * @param id the account's; null where there is none
     */
    @Serdeable
    record AccountRow(
            @Nullable String id,
            @Nullable String username,
            PersonRef person,
            State state,
            @Nullable Instant createdAt,
            @Nullable Instant lastSignInAt) {
        static AccountRow of(AccountLine line) {
            return new AccountRow(
                    line.publicId(),
                    line.username(),
                    refTo(line),
                    State.valueOf(line.state()),
                    line.createdAt(),
                    line.lastSignInAt());
        }
    }

    /** A slip to print and hand over; its password must be changed at the first sign-in. */
    @Serdeable
    record SlipView(PersonRef person, String username, String password) {
        static SlipView of(Slip slip) {
            return new SlipView(refTo(slip.holder()), slip.username(), slip.password());
        }
    }

    /**
     * Slips of one making.
     *
     * @param remaining how many people of the unit still have no account
     */
    @Serdeable
    record SlipsView(List<SlipView> slips, long remaining) {}

    private static PersonRef refTo(AccountLine line) {
        return new PersonRef(
                line.personPublicId(), line.personName(), new UnitRef(line.unitPublicId(), line.unitName()));
    }
}
