package fadu.platform.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An undelivered announcement. */
@MappedEntity("outbox")
record OutboxRow(@Id long id, String topic, String payload, int attempts) {}
