package fadu.credit.web;

import fadu.credit.AdjustmentDraft;
import fadu.credit.Half;
import fadu.credit.Mode;
import fadu.credit.SubjectKind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param entryId the entry to take back; needed for REVERSE
 * @param subjectKind with mode, earnedOn and hundredths or halves: needed for ADJUST
 * @param halves halves of earnedOn that shall count
 */
@Serdeable
record ProposalRequest(
        @NotNull Kind kind,
        @Nullable Long entryId,
        @Nullable SubjectKind subjectKind,
        @Nullable Mode mode,
        @Nullable LocalDate earnedOn,
        @Nullable @Min(-100_000) @Max(100_000) Integer hundredths,
        @Nullable @Size(max = 2) List<Half> halves,
        @NotBlank @Size(max = 300) String reason) {
    /** What is proposed. */
    enum Kind {
        /** Take one entry back. */
        REVERSE,
        /** Add or subtract. */
        ADJUST
    }

    /** The draft; empty where a field that the kind needs is missing. */
    Optional<AdjustmentDraft> draft() {
        return switch (kind) {
            case REVERSE -> Optional.ofNullable(entryId).map(AdjustmentDraft.Reversal::new);
            case ADJUST ->
                subjectKind == null || earnedOn == null
                        ? Optional.empty()
                        : Optional.of(new AdjustmentDraft.Amount(
                                subjectKind,
                                mode == null ? Mode.MANUAL : mode,
                                earnedOn,
                                hundredths == null ? 0 : hundredths,
                                halves == null ? new TreeSet<>() : new TreeSet<>(halves)));
        };
    }
}
