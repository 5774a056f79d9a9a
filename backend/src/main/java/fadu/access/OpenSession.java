package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A session that is still good, as its owner sees it. Times are raw.
 *
 * @param device what the browser said it is
 */
@MappedEntity("session")
public record OpenSession(@Id String publicId, String device, Instant createdAt, Instant lastSeenAt) {}
