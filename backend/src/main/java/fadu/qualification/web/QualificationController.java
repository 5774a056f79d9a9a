package fadu.qualification.web;

import fadu.platform.Actor;
import fadu.platform.time.Clock;
import fadu.platform.web.Problems;
import fadu.qualification.DecidingQualifications;
import fadu.qualification.Qualification;
import fadu.qualification.QualificationKind;
import fadu.qualification.QualificationScope;
import fadu.qualification.RecordingQualifications;
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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes and exemptions on record. */
@Tag(name = "qualification")
@Controller("/api")
class QualificationController {
    private final RecordingQualifications recording;
    private final DecidingQualifications deciding;
    private final Problems problems;
    private final Clock clock;

    QualificationController(
            RecordingQualifications recording, DecidingQualifications deciding, Problems problems, Clock clock) {
        this.recording = recording;
        this.deciding = deciding;
        this.problems = problems;
        this.clock = clock;
    }

    /** What is on record for a person, newest first. */
    @Get("/people/{id}/qualifications")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QualificationPage.class)))
    HttpResponse<?> of(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(
                request,
                recording
                        .of(actor, id)
                        .map(list -> new QualificationPage(
                                list.stream().map(this::view).toList(), null)));
    }

    /** Enters a pass or an exemption with its proof. */
    @Post("/people/{id}/qualifications")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QualificationView.class)))
    HttpResponse<?> record(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid QualificationRequest body) {
        var proofNo = body.proofNo();
        var entry = new RecordingQualifications.Entry(
                body.kind(),
                body.scope(),
                body.proofKind().strip(),
                proofNo == null || proofNo.isBlank() ? null : proofNo.strip(),
                body.basis().strip(),
                body.validFrom(),
                body.validTo());
        return problems.answer(request, recording.record(actor, id, entry).map(this::view));
    }

    /** Exemptions that wait for a second person, in the order of entry. */
    @Get("/qualifications/waiting")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QualificationPage.class)))
    HttpResponse<?> waiting(
            Actor actor,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var page = deciding.waiting(actor, cursor, limit).map(this::view);
        return HttpResponse.ok(new QualificationPage(page.items(), page.next()));
    }

    /** Approves an exemption as the second person. */
    @Post("/qualifications/{id}/approve")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QualificationView.class)))
    HttpResponse<?> approve(HttpRequest<?> request, Actor actor, @PathVariable String id) {
        return problems.answer(request, deciding.approve(actor, id).map(this::view));
    }

    /** Revokes one, or turns a waiting exemption down. */
    @Post("/qualifications/{id}/revoke")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QualificationView.class)))
    HttpResponse<?> revoke(
            HttpRequest<?> request, Actor actor, @PathVariable String id, @Body @Valid RevokeRequest body) {
        return problems.answer(
                request, deciding.revoke(actor, id, body.reason()).map(this::view));
    }

    private QualificationView view(Qualification row) {
        return new QualificationView(
                row.publicId(),
                new HolderRef(
                        row.personPublicId(), row.personName(), new HolderUnitRef(row.unitPublicId(), row.unitName())),
                row.kind(),
                row.scope(),
                row.proofKind(),
                row.proofNo(),
                row.basis(),
                row.validFrom(),
                row.validTo(),
                row.stateOn(clock.today()),
                row.source(),
                row.recordedAt(),
                row.recordedByName(),
                row.approvedByName(),
                row.approvedAt(),
                row.revokedByName(),
                row.revokedAt(),
                row.revokeReason());
    }

    /** A pass or an exemption to enter. */
    @Serdeable
    record QualificationRequest(
            @NotNull QualificationKind kind,
            @NotNull QualificationScope scope,
            @NotBlank @Size(max = 40) String proofKind,
            @Nullable @Size(max = 60) String proofNo,
            @NotBlank @Size(max = 200) String basis,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Why it must not stand. */
    @Serdeable
    record RevokeRequest(@NotBlank @Size(max = 200) String reason) {}

    /** A unit by id and name. */
    @Serdeable
    record HolderUnitRef(String id, String name) {}

    /** Whose it is. */
    @Serdeable
    record HolderRef(String id, String name, HolderUnitRef unit) {}

    /** A pass or an exemption; {@code state} is VALID, WAITING, NOT_YET, EXPIRED or REVOKED today. */
    @Serdeable
    record QualificationView(
            String id,
            HolderRef person,
            QualificationKind kind,
            QualificationScope scope,
            String proofKind,
            @Nullable String proofNo,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String state,
            String source,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt,
            @Nullable String revokeReason) {}

    /** Passes and exemptions. */
    @Serdeable
    record QualificationPage(
            List<QualificationView> items, @Nullable String next) {}
}
