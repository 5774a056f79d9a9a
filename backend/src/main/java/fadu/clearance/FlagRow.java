package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A flag as lists and dossiers show it. */
@MappedEntity("clearance_flag")
public record FlagRow(
        @Id long id,
        String publicId,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        long certificateId,
        String certificatePublicId,
        String certificateNumber,
        int lawYear,
        String ground,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable String quotaUnit,
        @Nullable LocalDate dueDate,
        String detail,
        String ruleVersion,
        String clause,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable String closedHow,
        @Nullable String closedReason,
        @Nullable Long caseId,
        @Nullable String casePublicId,
        @Nullable String caseNumber) {}
