package fadu.directory.web;

import fadu.directory.Category;
import fadu.directory.CreatingPerson;
import fadu.directory.EditingPerson;
import fadu.directory.ExportingPeople;
import fadu.directory.Flag;
import fadu.directory.ListingPeople;
import fadu.directory.PeopleFilter;
import fadu.directory.PersonDraft;
import fadu.directory.PersonRecords;
import fadu.directory.web.PersonViews.PersonLine;
import fadu.directory.web.PersonViews.PersonPage;
import fadu.directory.web.PersonViews.PersonView;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.table.TableFormat;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People: list, page, export, putting on record, correcting. */
@Tag(name = "people")
@Controller("/api/people")
class PersonController {
    private final ListingPeople listing;
    private final CreatingPerson creating;
    private final EditingPerson editing;
    private final ExportingPeople exporting;
    private final PersonRecords records;
    private final PersonViews views;
    private final Problems problems;

    PersonController(
            ListingPeople listing,
            CreatingPerson creating,
            EditingPerson editing,
            ExportingPeople exporting,
            PersonRecords records,
            PersonViews views,
            Problems problems) {
        this.listing = listing;
        this.creating = creating;
        this.editing = editing;
        this.exporting = exporting;
        this.records = records;
        this.views = views;
        this.problems = problems;
    }

    /** People by pinyin; q is name, pinyin, initials, unit, staff number or a whole identity number. */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPage.class)))
    HttpResponse<?> list(
            Actor actor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue Category category,
            @Nullable @QueryValue FlagFilter flag,
            @Nullable @QueryValue State state,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = listing.page(actor.scope(), filter(q, unit, category, flag, state), cursor, Page.limit(limit))
                .map(PersonLine::of);
        return HttpResponse.ok(new PersonPage(page.items(), page.next(), page.total()));
    }

    /** The same people as a file, xlsx or csv; identity numbers by their last four characters. */
    @Get("/export")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "XLSX") TableFormat format,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue Category category,
            @Nullable @QueryValue FlagFilter flag,
            @Nullable @QueryValue State state) {
        var table = exporting.export(actor, filter(q, unit, category, flag, state), Problems.language(request), format);
        return Downloads.large(table.name(), table, format);
    }

    /** One person with all dated spans. */
    @Get("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, found(actor, id).map(views::of));
    }

    /** Puts somebody on record. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body @Valid NewPerson body) {
        var flags = EnumSet.noneOf(Flag.class);
        add(flags, Flag.ESTABLISHED, body.established());
        add(flags, Flag.REGISTERED, body.registered());
        add(flags, Flag.IN_POST, body.inPost());
        var draft = new PersonDraft(
                body.name(),
                body.gender(),
                body.idNumber(),
                body.phone(),
                body.staffNumber(),
                body.education(),
                body.category(),
                flags,
                body.postTitle(),
                body.joinedOn(),
                body.source() == null ? "录入" : body.source());
        var key = Keys.of(request, actor, body.toString());
        return problems.answer(
                request,
                creating.create(actor, actor.scope(), key, body.unitId(), draft)
                        .then(id -> found(actor, id))
                        .map(views::of));
    }

    /** Corrects what is not dated; null leaves as it is, an empty text clears. */
    @Patch("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid PersonChange body) {
        var edit = new EditingPerson.Edit(
                body.name(),
                body.gender(),
                body.idNumber(),
                body.phone(),
                body.staffNumber(),
                body.education(),
                body.version());
        return problems.answer(request, editing.edit(actor, id, edit).map(views::of));
    }

    private Outcome<fadu.directory.PersonRecord> found(Actor actor, String id) {
        return records.find(actor.scope(), id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private static PeopleFilter filter(
            @Nullable String q,
            @Nullable String unit,
            @Nullable Category category,
            @Nullable FlagFilter flag,
            @Nullable State state) {
        return new PeopleFilter(
                q == null || q.isBlank() ? null : q,
                unit,
                category == null ? null : category.name(),
                flag == null ? null : flag.name(),
                (state == null ? State.ACTIVE : state).name());
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    /** Whether somebody serves. */
    enum State {
        ACTIVE,
        LEFT,
        ALL
    }

    /** Which of the three flags holds or does not hold today. */
    enum FlagFilter {
        ESTABLISHED,
        NOT_ESTABLISHED,
        REGISTERED,
        NOT_REGISTERED,
        IN_POST,
        NOT_IN_POST
    }

    /**
     * Somebody to put on record.
     *
     * @param established 在编 from joinedOn
     * @param registered 在册 from joinedOn
     * @param inPost 在岗 from joinedOn
     * @param source where this is known from; null for "entered by hand"
     */
    @Serdeable
    record NewPerson(
            @NotNull @Size(min = 1, max = 40) String unitId,
            @NotNull @Size(min = 1, max = 240) String name,
            @Nullable @Pattern(regexp = "[MF]") String gender,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 160) String staffNumber,
            @Nullable @Size(max = 160) String education,
            @NotNull Category category,
            boolean established,
            boolean registered,
            boolean inPost,
            @Nullable @Size(max = 240) String postTitle,
            @NotNull LocalDate joinedOn,
            @Nullable @Size(max = 200) String source) {}

    /** What to correct; null leaves as it is, an empty text clears. */
    @Serdeable
    record PersonChange(
            @Nullable @Size(max = 240) String name,
            @Nullable @Pattern(regexp = "[MF]?") String gender,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 160) String staffNumber,
            @Nullable @Size(max = 160) String education,
            int version) {}
}
