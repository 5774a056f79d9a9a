package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hold, standing while {@code releasedAt} is null. */
@MappedEntity("certificate_hold")
public record HoldSpan(
        @Id long id,
        String holder,
        String reason,
        Instant placedAt,
        @Nullable Instant releasedAt) {}
