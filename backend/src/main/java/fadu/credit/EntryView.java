package fadu.credit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as pages show it.
 *
 * @param hundredths hundredths of a 学时, negative in reversals
 * @param halfDays half-days covered, negative in reversals
 * @param reason why it was reversed or adjusted
 * @param reversed whether it has been taken back
 * @param reversesId the entry it takes back
 * @param postedBy the name of who posted or proposed it; null for the system
 * @param approvedBy the second person's name
 */
@Serdeable
public record EntryView(
        long id,
        EntryKind kind,
        String subjectKind,
        String subjectZh,
        String mode,
        String modeZh,
        LocalDate earnedOn,
        int hundredths,
        int seconds,
        int halfDays,
        String label,
        String explanation,
        @Nullable String link,
        @Nullable String reason,
        Instant postedAt,
        boolean reversed,
        @Nullable Long reversesId,
        @Nullable String postedBy,
        @Nullable String approvedBy) {
    /** The view of an entry. */
    static EntryView of(EntryRow row) {
        return new EntryView(
                row.id(),
                row.kind(),
                row.subjectKind(),
                SubjectKind.zh(row.subjectKind()),
                row.mode(),
                Mode.zh(row.mode()),
                row.earnedOn(),
                row.hundredths(),
                row.seconds(),
                row.halfDays(),
                row.label(),
                row.explanation(),
                row.link(),
                row.reason(),
                row.postedAt(),
                row.reversed(),
                row.reversesId(),
                row.postedByName(),
                row.approvedByName());
    }
}
