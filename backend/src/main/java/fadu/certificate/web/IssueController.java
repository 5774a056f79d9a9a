package fadu.certificate.web;

import fadu.certificate.CustodyPlace;
import fadu.certificate.IssueGate;
import fadu.certificate.IssuingCertificate;
import fadu.certificate.KeepingCustody;
import fadu.certificate.ReadingRegister;
import fadu.certificate.Replacement;
import fadu.certificate.ReplacingCertificate;
import fadu.certificate.ReturningCertificate;
import fadu.certificate.web.CertificateViews.CertificateView;
import fadu.certificate.web.CertificateViews.ConditionView;
import fadu.certificate.web.CertificateViews.GateView;
import fadu.platform.Actor;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Words;
import fadu.platform.time.Clock;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Issuing, replacing and giving back certificates, and the custody of the card. */
@Tag(name = "certificate")
@Controller("/api/certificates")
class IssueController {
    private final IssuingCertificate issuing;
    private final ReplacingCertificate replacing;
    private final ReturningCertificate returning;
    private final KeepingCustody custody;
    private final ReadingRegister register;
    private final CardCode code;
    private final Problems problems;
    private final Words words;
    private final Clock clock;

    IssueController(
            IssuingCertificate issuing,
            ReplacingCertificate replacing,
            ReturningCertificate returning,
            KeepingCustody custody,
            ReadingRegister register,
            CardCode code,
            Problems problems,
            Words words,
            Clock clock) {
        this.issuing = issuing;
        this.replacing = replacing;
        this.returning = returning;
        this.custody = custody;
        this.register = register;
        this.code = code;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    /** Whether a person may get one, condition by condition. */
    @Get("/gate")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GateView.class)))
    HttpResponse<?> gate(HttpRequest<?> request, Actor actor, @QueryValue String person, @QueryValue String kind) {
        return problems.answer(
                request,
                issuing.look(actor, person, kind)
                        .map(findings -> new GateView(IssueGate.open(findings), conditions(request, findings))));
    }

    /** Issues one behind the gate; a refusal names each condition that is not met. */
    @Post
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    HttpResponse<?> issue(HttpRequest<?> request, Actor actor, @Body @Valid IssueRequest body) {
        var wish = new IssuingCertificate.Wish(
                body.personId(),
                body.kind(),
                body.validFrom(),
                body.validTo(),
                filled(body.area()),
                filled(body.number()));
        return problems.answer(request, issuing.issue(actor, wish).then(id -> view(request, actor, id)));
    }

    /** Renews, exchanges, or replaces a lost one. */
    @Post("/{id}/replace")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    HttpResponse<?> replace(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ReplaceRequest body) {
        var wish = new ReplacingCertificate.Wish(
                body.why(),
                body.validFrom(),
                body.validTo(),
                filled(body.number()),
                body.basis().strip());
        return problems.answer(request, replacing.replace(actor, id, wish).then(made -> view(request, actor, made)));
    }

    /** Gives back one that was taken back, after retraining. */
    @Post("/{id}/return")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    HttpResponse<?> giveBack(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid ReturnRequest body) {
        return problems.answer(
                request,
                returning
                        .giveBack(
                                actor, id, body.basis().strip(), body.decision().strip())
                        .then(back -> view(request, actor, id)));
    }

    /** Notes where the card goes. */
    @Post("/{id}/custody")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    HttpResponse<?> custody(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid CustodyRequest body) {
        return problems.answer(
                request,
                custody.put(actor, id, body.place(), filled(body.handedBy()), filled(body.note()))
                        .then(done -> view(request, actor, id)));
    }

    private Outcome<CertificateView> view(HttpRequest<?> request, Actor actor, String id) {
        return register.find(actor, id)
                .map(history -> CertificateViews.view(history, clock.today(), code.address(request, id)));
    }

    private List<ConditionView> conditions(HttpRequest<?> request, List<IssueGate.Finding> findings) {
        var language = Problems.language(request);
        return findings.stream()
                .map(finding -> new ConditionView(
                        finding.condition().name(),
                        finding.met(),
                        finding.met()
                                ? words.next(language, finding.condition(), Map.of())
                                : words.detail(language, finding.condition(), Map.of()),
                        filled(finding.condition().clause())))
                .toList();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What to issue; {@code validTo} is needed where the rule set names no years, {@code number} null makes one. */
    @Serdeable
    record IssueRequest(
            @NotNull @Size(max = 26) String personId,
            @NotNull @Size(max = 30) String kind,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable @Size(max = 100) String area,
            @Nullable @Size(max = 60) String number) {}

    /** Why and by what to replace it; the dates are a renewal's. */
    @Serdeable
    record ReplaceRequest(
            @NotNull Replacement why,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable @Size(max = 60) String number,
            @NotBlank @Size(max = 200) String basis) {}

    /** Why it is given back, and by which decision. */
    @Serdeable
    record ReturnRequest(
            @NotBlank @Size(max = 300) String basis,
            @NotBlank @Size(max = 120) String decision) {}

    /** Where the card goes. */
    @Serdeable
    record CustodyRequest(
            @NotNull CustodyPlace place,
            @Nullable @Size(max = 60) String handedBy,
            @Nullable @Size(max = 200) String note) {}
}
