package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Announced when a decision has taken effect.
 *
 * @param number the decision's number
 * @param revises whether it takes back an earlier one after an appeal
 */
@Serdeable
public record CaseDecided(
        long caseId,
        String decisionId,
        String number,
        long personId,
        long certificateId,
        long unitId,
        String verdict,
        @Nullable LocalDate until,
        boolean revises) {}
