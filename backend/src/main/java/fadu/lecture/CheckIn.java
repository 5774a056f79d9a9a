package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody passed the door; append-only, its own audit. */
@MappedEntity("check_in")
public record CheckIn(
        @Id long id,
        long personId,
        Direction direction,
        Instant at,
        Way way,
        long byPerson,
        @Nullable String reason) {}
