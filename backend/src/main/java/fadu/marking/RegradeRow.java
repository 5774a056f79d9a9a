package fadu.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A regrade, proposed and perhaps done.
 *
 * @param accept the right answer as JSON in the bank's letters; only with REKEY
 */
@MappedEntity("exam_regrade")
public record RegradeRow(
        @Id long id,
        String publicId,
        long examId,
        RegradeKind kind,
        String itemId,
        int itemVersion,
        @Nullable String accept,
        String reason,
        long proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Long doneBy,
        @Nullable String doneByName,
        @Nullable Instant doneAt,
        @Nullable Integer changed) {}
