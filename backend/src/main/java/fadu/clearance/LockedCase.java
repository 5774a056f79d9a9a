package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case whose row is locked until the transaction ends.
 *
 * @param holderPersonId the record that the holder is known by today, after merges
 */
@MappedEntity("clearance_case")
public record LockedCase(
        @Id long id,
        String publicId,
        String number,
        long personId,
        long holderPersonId,
        long certificateId,
        long unitId,
        CaseState state,
        int round,
        int version,
        @Nullable LocalDate dueOn,
        Instant openedAt) {}
