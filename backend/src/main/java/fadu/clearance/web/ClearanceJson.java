package fadu.clearance.web;

import fadu.clearance.Judged;
import fadu.clearance.Proposal;
import fadu.clearance.Verdict;
import fadu.directory.PersonRef;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clearance says and hears over HTTP. Shortfalls are hundredths of a 学时 for HOUR, half-days for DAY. */
final class ClearanceJson {
    private ClearanceJson() {}

    /** The certificate of a case. */
    @Serdeable
    record CaseCertificate(String id, String number, LocalDate validTo, String state) {}

    /**
     * A case in a list.
     *
     * @param daysLeft days to {@code dueOn}, negative when it has passed; null where no day is set
     * @param proposal the proposed verdict; null once closed
     */
    @Serdeable
    record CaseItem(
            String id,
            String number,
            PersonRef person,
            CaseCertificate certificate,
            String state,
            List<String> grounds,
            @Nullable String status,
            @Nullable Integer shortfall,
            @Nullable String quotaUnit,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            Instant openedAt,
            @Nullable String proposal,
            @Nullable String firstSignedBy) {}

    /** A page of cases. */
    @Serdeable
    record CasePage(
            List<CaseItem> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** How many cases wait for what. */
    @Serdeable
    record CaseCounts(long open, long signedOnce, long decided, long withdrawn, long mine) {}

    /**
     * A case with its dossier.
     *
     * @param facts computed anew; null once decided or closed
     * @param frozen the facts that were signed; empty before a decision
     * @param proposal null once decided or closed
     * @param decisions the decision, and the one that revised it
     */
    @Serdeable
    record CaseView(
            CaseItem item,
            int version,
            int round,
            @Nullable Instant closedAt,
            @Nullable String closedReason,
            List<FlagView> flags,
            @Nullable CaseFacts facts,
            List<FrozenFact> frozen,
            List<BasisItem> basis,
            List<EvidenceItem> evidence,
            @Nullable Proposal proposal,
            List<SignatureView> signatures,
            List<DecisionView> decisions,
            MaySign maySign) {}

    /** The facts of an undecided case; {@code standing} null where the certificate is not live. */
    @Serdeable
    record CaseFacts(
            Judged.@Nullable Figures standing,
            boolean established,
            boolean registered,
            boolean inPost,
            @Nullable LocalDate leftOn,
            boolean auxiliary,
            String entriesLink) {}

    /** A signed fact. */
    @Serdeable
    record FrozenFact(String name, String value) {}

    /** A clause. */
    @Serdeable
    record BasisItem(String clause, String words, String ruleSet, String version) {}

    /** A piece of evidence; the link gives the text whose SHA-256 is the hash. */
    @Serdeable
    record EvidenceItem(int number, String kind, String title, Instant at, String hash, String link) {}

    /** A signature: FIRST, SECOND or RETURN. */
    @Serdeable
    record SignatureView(
            int round,
            String place,
            String person,
            String verdict,
            @Nullable LocalDate until,
            @Nullable String years,
            String reason,
            String factsHash,
            Instant at) {}

    /** Where the caller may sign, FIRST or SECOND; otherwise why not. */
    @Serdeable
    record MaySign(@Nullable String place, @Nullable String why) {}

    /** A decision's letter. */
    @Serdeable
    record LetterRef(String id, String number, @Nullable Instant servedAt, String link) {}

    /** A decision; {@code appealUntil} null while not served, or where no rule sets a time. */
    @Serdeable
    record DecisionView(
            String id,
            String number,
            String caseId,
            String caseNumber,
            String verdict,
            String verdictZh,
            String verdictEn,
            @Nullable LocalDate until,
            @Nullable String years,
            String reason,
            String firstSignedBy,
            @Nullable String secondSignedBy,
            Instant decidedAt,
            String factsHash,
            String ruleVersion,
            String basis,
            @Nullable LocalDate appealUntil,
            boolean revises,
            boolean revised,
            @Nullable LetterRef letter) {}

    /** A flag; {@code closedHow} CAUSE_GONE, DECIDED or WITHDRAWN. */
    @Serdeable
    record FlagView(
            String id,
            PersonRef person,
            String certificateId,
            String certificateNumber,
            int lawYear,
            String ground,
            String groundZh,
            String groundEn,
            @Nullable String status,
            @Nullable Integer shortfall,
            @Nullable String quotaUnit,
            @Nullable LocalDate dueOn,
            String detail,
            String ruleVersion,
            String clause,
            Instant raisedAt,
            @Nullable Instant closedAt,
            @Nullable String closedHow,
            @Nullable String closedReason,
            @Nullable String caseId,
            @Nullable String caseNumber) {}

    /** A page of flags. */
    @Serdeable
    record FlagPage(
            List<FlagView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** A flag about oneself. */
    @Serdeable
    record OwnFlag(
            int lawYear,
            String ground,
            String groundZh,
            String groundEn,
            String certificateNumber,
            @Nullable Integer shortfall,
            @Nullable String quotaUnit,
            @Nullable LocalDate dueOn,
            String detail,
            String clause,
            Instant raisedAt,
            @Nullable String caseNumber) {}

    /** A decision about oneself; {@code mayAppeal} with {@code subjectKind=VERDICT} and its id as {@code subjectRef}. */
    @Serdeable
    record OwnDecision(DecisionView decision, boolean mayAppeal) {}

    /** What one may know of clearance about oneself. */
    @Serdeable
    record OwnView(List<OwnFlag> flags, List<OwnDecision> decisions) {}

    /**
     * A signature to put.
     *
     * @param years EXEMPTED or MADE_UP when a case of closed years is cleared; null otherwise
     */
    @Serdeable
    record SignRequest(
            @NotNull Verdict verdict,
            @Nullable LocalDate until,
            @Nullable @Pattern(regexp = "EXEMPTED|MADE_UP") String years,
            @NotBlank @Size(max = 1000) String reason,
            @PositiveOrZero int version) {}

    /** A reason. */
    @Serdeable
    record ReasonRequest(@NotBlank @Size(max = 300) String reason) {}
}
