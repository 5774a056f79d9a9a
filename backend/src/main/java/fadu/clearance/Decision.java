package fadu.clearance;

import fadu.platform.time.Clock;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on record with all its inputs.
 *
 * @param years how closed years were answered when the verdict was to clear; null otherwise
 * @param secondPerson the second signer; null for one that stems from an upheld appeal
 * @param stateBefore the certificate's state before it
 * @param facts the canonical text that was signed
 * @param appealDays days after service within which it may be appealed; null where no rule says
 * @param letterId the public id of its letter
 * @param servedAt the first proof of service of the letter; null while it is not served
 * @param revisesId the decision it takes back; null for none
 * @param revisedById the decision that took it back; null while it stands
 */
@MappedEntity("clearance_decision")
public record Decision(
        @Id long id,
        String publicId,
        long caseId,
        String casePublicId,
        String caseNumber,
        long personId,
        long certificateId,
        long unitId,
        String number,
        Verdict verdict,
        @Nullable LocalDate untilDate,
        @Nullable String years,
        String reason,
        long firstPerson,
        String firstName,
        @Nullable Long secondPerson,
        @Nullable String secondName,
        String stateBefore,
        String facts,
        String factsHash,
        String ruleVersion,
        String basis,
        @Nullable Integer appealDays,
        Instant decidedAt,
        @Nullable String letterId,
        @Nullable Instant servedAt,
        @Nullable Long revisesId,
        @Nullable Long revisedById) {
    /** The last day for an appeal; null while the letter is not served, or where no rule sets a time. */
    public @Nullable LocalDate appealUntil() {
        return appealDays == null || servedAt == null
                ? null
                : Clock.dateOf(servedAt).plusDays(appealDays);
    }
}
