package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change a ledger by hand, with the names that its list shows.
 *
 * @param kind REVERSE takes {@code entryId} back; ADJUST posts what the following columns say
 * @param halves {@code AM}, {@code PM} or {@code AM,PM} of {@code earnedOn}; null for none
 */
@MappedEntity("credit_adjustment")
public record Adjustment(
        @Id long id,
        String publicId,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        EntryKind kind,
        @Nullable Long entryId,
        @Nullable String entryLabel,
        @Nullable String subjectKind,
        @Nullable String mode,
        @Nullable LocalDate earnedOn,
        @Nullable Integer hundredths,
        @Nullable String halves,
        String reason,
        AdjustmentState state,
        long proposedBy,
        String proposerPublicId,
        String proposerName,
        String proposerUnitPublicId,
        String proposerUnitName,
        Instant proposedAt,
        @Nullable Long decidedBy,
        @Nullable String deciderPublicId,
        @Nullable String deciderName,
        @Nullable String deciderUnitPublicId,
        @Nullable String deciderUnitName,
        @Nullable Instant decidedAt,
        @Nullable String answer) {}
