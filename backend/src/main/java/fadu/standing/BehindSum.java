package fadu.standing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How many of a unit's own people stand where.
 *
 * @param sumShortfall hundredths of a 学时 missing together; quotas in days are not in it
 * @param derivedAt the oldest derivation among them
 */
@MappedEntity("unit")
public record BehindSum(
        @Id long id,
        String publicId,
        String name,
        long met,
        long onTrack,
        long behind,
        long unreachable,
        long notSet,
        long sumShortfall,
        Instant derivedAt) {}
