package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An audit event as a supervisor reads it.
 *
 * @param details JSON text
 */
@MappedEntity("audit_event")
public record AuditLine(
        @Id long id,
        Instant at,
        @Nullable String personPublicId,
        String personName,
        String action,
        String subject,
        @Nullable String unitPublicId,
        @Nullable String unitName,
        String details,
        @Nullable String requestId) {}
