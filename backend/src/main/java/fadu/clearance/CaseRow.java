package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param grounds the names of its grounds, by commas; empty when all its flags have closed
 * @param status the standing's word of its quota flags; null for none
 * @param shortfall the largest shortfall of its quota flags, in their measure
 * @param ranOut the verdict whose period on this certificate ran out last; null for none
 * @param departed whether the holder no longer serves
 */
@MappedEntity("clearance_case")
public record CaseRow(
        @Id long id,
        String publicId,
        String number,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        long certificateId,
        String certificatePublicId,
        String certificateNumber,
        LocalDate validTo,
        String certificateState,
        CaseState state,
        int round,
        int version,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        LocalDate dueOrder,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        @Nullable String grounds,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable String quotaUnit,
        @Nullable String ranOut,
        boolean departed,
        @Nullable String firstSignedBy) {}
