package fadu.certificate.web;

import fadu.certificate.ReadingRegister;
import fadu.certificate.RegisterEntry;
import fadu.certificate.RegisterFilter;
import fadu.certificate.web.CertificateViews.CertificateList;
import fadu.certificate.web.CertificateViews.CertificatePage;
import fadu.certificate.web.CertificateViews.CertificateView;
import fadu.certificate.web.CertificateViews.KindView;
import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.table.Table;
import fadu.platform.table.TableFormat;
import fadu.platform.time.Clock;
import fadu.platform.web.Downloads;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading the register of certificates. */
@Tag(name = "certificate")
@Controller("/api")
class CertificateController {
    private static final String STATES = "VALID|SUSPENDED|TAKEN_BACK|CANCELLED|EXPIRED|NOT_YET";
    private static final List<String> HEADS = List.of("姓名", "单位", "证件种类", "证号", "状态", "有效期起", "有效期止", "冻结", "来源");

    private final ReadingRegister register;
    private final People people;
    private final CardCode code;
    private final Problems problems;
    private final Clock clock;

    CertificateController(ReadingRegister register, People people, CardCode code, Problems problems, Clock clock) {
        this.register = register;
        this.people = people;
        this.code = code;
        this.problems = problems;
        this.clock = clock;
    }

    /** A page of the register, by the end of the term. */
    @Get("/certificates")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificatePage.class)))
    HttpResponse<?> page(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue @Size(max = 60) String q,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue @Pattern(regexp = STATES) String state,
            @Nullable @QueryValue LocalDate endsBefore,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var outcome = filter(actor, q, unit, person, state, endsBefore).map(filter -> {
            var page = register.page(actor, filter, cursor, limit);
            return new CertificatePage(
                    page.items().stream()
                            .map(entry -> CertificateViews.row(entry, clock.today()))
                            .toList(),
                    page.next(),
                    page.total());
        });
        return problems.answer(request, outcome);
    }

    /** The register under the same filters as a file for offices. */
    @Get("/certificates/export")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue @Size(max = 60) String q,
            @Nullable @QueryValue String unit,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue @Pattern(regexp = STATES) String state,
            @Nullable @QueryValue LocalDate endsBefore,
            @QueryValue(defaultValue = "XLSX") TableFormat format) {
        return switch (filter(actor, q, unit, person, state, endsBefore)) {
            case Outcome.Done<RegisterFilter>(var filter) ->
                Downloads.table(
                        "证件名册 " + clock.today(), new Table("证件名册", HEADS, lines(register.all(actor, filter))), format);
            case Outcome.Refused<RegisterFilter>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** One certificate with its history. */
    @Get("/certificates/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                register.find(actor, id)
                        .map(history -> CertificateViews.view(history, clock.today(), code.address(request, id))));
    }

    /** The code for the card. */
    @Get("/certificates/{id}/qr.svg")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    HttpResponse<?> qr(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return switch (register.find(actor, id)) {
            case Outcome.Done<ReadingRegister.History> done ->
                HttpResponse.ok(code.svg(request, id)).contentType(MediaType.of("image/svg+xml"));
            case Outcome.Refused<ReadingRegister.History>(var refusal) -> problems.answer(request, refusal);
        };
    }

    /** One's own certificates, the longest term first. */
    @Get("/me/certificates")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateList.class)))
    HttpResponse<?> own(HttpRequest<?> request, Actor actor) {
        return HttpResponse.ok(new CertificateList(
                register.own(actor).stream()
                        .map(history -> CertificateViews.view(
                                history,
                                clock.today(),
                                code.address(request, history.entry().publicId())))
                        .toList(),
                null));
    }

    /** The kinds of certificates. */
    @Get("/certificate-kinds")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = KindView.class))))
    HttpResponse<?> kinds() {
        return HttpResponse.ok(
                register.kinds().stream().map(CertificateViews::kind).toList());
    }

    private Outcome<RegisterFilter> filter(
            Actor actor,
            @Nullable String q,
            @Nullable String unit,
            @Nullable String person,
            @Nullable String state,
            @Nullable LocalDate endsBefore) {
        var unitId = unit == null ? null : register.unit(actor, unit).orElse(null);
        var holder = person == null
                ? null
                : people.byPublicId(actor.scope(), person)
                        .map(found -> found.id())
                        .orElse(null);
        if ((unit != null && unitId == null) || (person != null && holder == null)) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var words = q == null || q.isBlank() ? null : q.strip();
        return Outcome.done(new RegisterFilter(words, unitId, holder, state, endsBefore));
    }

    private static Iterator<List<@Nullable Object>> lines(Iterator<RegisterEntry> entries) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                var entry = entries.next();
                return Arrays.asList(
                        entry.personName(),
                        entry.unitName(),
                        entry.kindZh(),
                        entry.number(),
                        stateZh(entry.shown()),
                        entry.validFrom(),
                        entry.validTo(),
                        entry.onHold() ? "是" : "",
                        entry.provenance().equals("ISSUED") ? "本系统核发" : entry.source());
            }
        };
    }

    private static String stateZh(String state) {
        return switch (state) {
            case "VALID" -> "有效";
            case "SUSPENDED" -> "暂扣";
            case "TAKEN_BACK" -> "收回";
            case "CANCELLED" -> "注销";
            case "EXPIRED" -> "过期";
            default -> "未生效";
        };
    }
}
