package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A session that a new one ends.
 *
 * @param silentMillis since its last heartbeat, by the database's clock
 */
@MappedEntity("learning_session")
public record LiveSession(@Id long id, long progressId, long silentMillis) {}
