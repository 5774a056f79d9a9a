package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a statement shows it; everything that explains it was frozen when it was posted.
 *
 * @param halfDays how many half-days it covers, negative for a reversal
 * @param reversed whether a reversal had taken it back by the moment asked about
 * @param reversesId the entry it takes back; null for all but reversals
 * @param postedByName who posted or proposed it; null for the system
 * @param approvedByName the second person; null where none was needed
 */
@MappedEntity("credit_entry")
public record EntryRow(
        @Id long id,
        EntryKind kind,
        String subjectKind,
        String mode,
        LocalDate earnedOn,
        int seconds,
        int hundredths,
        int halfDays,
        String label,
        String explanation,
        @Nullable String link,
        @Nullable String reason,
        Instant postedAt,
        boolean reversed,
        @Nullable Long reversesId,
        @Nullable String postedByName,
        @Nullable String approvedByName) {}
