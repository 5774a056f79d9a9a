package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A good session with the person behind it. */
@MappedEntity("session")
public record SignedIn(
        @Id String publicId,
        long accountId,
        String username,
        boolean mustChangePassword,
        String csrf,
        Instant lastSeenAt,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName) {}
