package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry that no reversal has taken back, with what its reversal needs. */
@MappedEntity("credit_entry")
public record LiveEntry(
        @Id long id,
        EntryKind kind,
        long personId,
        String subjectKind,
        String mode,
        LocalDate earnedOn,
        int seconds,
        int hundredths,
        String sourceKind,
        String sourceRef,
        String policyVersion,
        String label,
        String explanation,
        @Nullable String link) {}
