package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature, or a return, on record.
 *
 * @param place FIRST, SECOND or RETURN
 * @param years how closed years are answered when the verdict is to clear; null otherwise
 * @param facts the canonical text that was signed
 */
@MappedEntity("clearance_signature")
public record SignatureRow(
        @Id long id,
        long caseId,
        int round,
        String place,
        long personId,
        String personName,
        Verdict verdict,
        @Nullable LocalDate untilDate,
        @Nullable String years,
        String reason,
        String facts,
        String factsHash,
        Instant at) {}
