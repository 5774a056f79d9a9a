package fadu.platform.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One audit event as it stands. {@code details} is JSON text. */
@MappedEntity("audit_event")
public record AuditEventRow(
        @Id long id,
        Instant at,
        @Nullable Long accountId,
        @Nullable Long personId,
        String personName,
        String action,
        String subject,
        @Nullable Long unitId,
        @Nullable Long concernsPersonId,
        String details,
        @Nullable String requestId) {}
