package fadu.clearance;

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
        @Nullable LocalDate appealUntil,
        Instant decidedAt,
        @Nullable Long revisesId,
        @Nullable Long revisedById) {}
