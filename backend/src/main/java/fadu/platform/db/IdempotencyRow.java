package fadu.platform.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A remembered answer; null while the first request is still in its transaction. */
@MappedEntity("idempotency")
record IdempotencyRow(
        @Id long id, String requestHash, @Nullable String answer) {}
