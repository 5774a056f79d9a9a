package fadu.credit.web;

import fadu.credit.Adjustment;
import fadu.credit.AdjustmentState;
import fadu.credit.EntryKind;
import fadu.credit.SubjectKind;
import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change a ledger.
 *
 * @param hundredths what it adds or, below zero, takes away
 * @param halves AM, PM or both of {@code earnedOn}
 */
@Serdeable
record AdjustmentView(
        String id,
        PersonRef person,
        EntryKind kind,
        @Nullable Long entryId,
        @Nullable String entryLabel,
        @Nullable String subjectKind,
        @Nullable String subjectZh,
        @Nullable String mode,
        @Nullable LocalDate earnedOn,
        @Nullable Integer hundredths,
        List<String> halves,
        String reason,
        AdjustmentState state,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer) {
    static AdjustmentView of(Adjustment row) {
        var subject = row.subjectKind();
        return new AdjustmentView(
                row.publicId(),
                new PersonRef(row.personPublicId(), row.personName(), new UnitRef(row.unitPublicId(), row.unitName())),
                row.kind(),
                row.entryId(),
                row.entryLabel(),
                subject,
                subject == null ? null : SubjectKind.zh(subject),
                row.mode(),
                row.earnedOn(),
                row.hundredths(),
                row.halves() == null ? List.of() : List.of(row.halves().split(",", -1)),
                row.reason(),
                row.state(),
                new PersonRef(
                        row.proposerPublicId(),
                        row.proposerName(),
                        new UnitRef(row.proposerUnitPublicId(), row.proposerUnitName())),
                row.proposedAt(),
                decider(row),
                row.decidedAt(),
                row.answer());
    }

    private static @Nullable PersonRef decider(Adjustment row) {
        var id = row.deciderPublicId();
        return id == null
                ? null
                : new PersonRef(
                        id,
                        Objects.requireNonNull(row.deciderName()),
                        new UnitRef(
                                Objects.requireNonNull(row.deciderUnitPublicId()),
                                Objects.requireNonNull(row.deciderUnitName())));
    }

    /** A page of proposals, newest first. */
    @Serdeable
    record AdjustmentPage(
            List<AdjustmentView> items,
            @Nullable String next,
            @Nullable Long total) {}
}
