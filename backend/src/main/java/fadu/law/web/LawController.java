package fadu.law.web;

import fadu.law.LawJson;
import fadu.law.LawLevel;
import fadu.law.LawReference;
import fadu.law.ReadingLaw;
import fadu.law.web.LawView.ArticleDetail;
import fadu.law.web.LawView.HitPage;
import fadu.law.web.LawView.HitView;
import fadu.law.web.LawView.StatuteDetail;
import fadu.law.web.LawView.StatutePage;
import fadu.law.web.LawView.StatuteView;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Statutes and their articles. */
@Tag(name = "law")
@Controller("/api")
class LawController {
    private final ReadingLaw reading;
    private final LawJson json;
    private final Problems problems;

    LawController(ReadingLaw reading, LawJson json, Problems problems) {
        this.reading = reading;
        this.json = json;
        this.problems = problems;
    }

    /** Statutes by short title. */
    @Get("/statutes")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatutePage.class)))
    HttpResponse<?> statutes(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue LawLevel level,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.page(q, level, cursor, Page.limit(limit)).map(StatuteView::of);
        return HttpResponse.ok(new StatutePage(page.items(), page.next()));
    }

    /** One statute with the articles of the text that holds today, or of the version asked for. */
    @Get("/statutes/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatuteDetail.class)))
    HttpResponse<?> statute(HttpRequest<?> request, @PathVariable String id, @Nullable @QueryValue String version) {
        return problems.answer(request, reading.open(id, version).map(opened -> StatuteDetail.of(opened, json)));
    }

    /** Says from when a text holds, where the text itself does not. */
    @Put("/statutes/{id}/versions/{versionId}/effective")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatuteDetail.class)))
    HttpResponse<?> effective(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String id,
            @PathVariable String versionId,
            @Body @Valid EffectiveDay body) {
        return problems.answer(
                request,
                reading.setEffective(
                                actor,
                                id,
                                versionId,
                                body.effectiveFrom(),
                                body.basis().strip())
                        .map(opened -> StatuteDetail.of(opened, json)));
    }

    /** Articles by words of their text or by their number, in the texts that hold today. */
    @Get("/articles")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HitPage.class)))
    HttpResponse<?> search(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String statute,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        var page = reading.search(q, statute, cursor, Page.limit(limit)).map(HitView::of);
        return HttpResponse.ok(new HitPage(page.items(), page.next()));
    }

    /** The article that a title and a number name. */
    @Get("/articles/named")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleDetail.class)))
    HttpResponse<?> named(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String law,
            @QueryValue(defaultValue = "") String article) {
        return problems.answer(
                request, reading.named(actor, new LawReference(law, article)).map(ArticleDetail::of));
    }

    /** One article with its other readings and what cites it. */
    @Get("/articles/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleDetail.class)))
    HttpResponse<?> article(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, reading.article(actor, id).map(ArticleDetail::of));
    }

    /**
     * From when a text holds.
     *
     * @param effectiveFrom null for not stated
     * @param basis where that stands
     */
    @Serdeable
    record EffectiveDay(
            @Nullable LocalDate effectiveFrom,
            @NotBlank @Size(max = 300) String basis) {}
}
