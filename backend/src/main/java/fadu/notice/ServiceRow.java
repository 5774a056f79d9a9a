package fadu.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One proof of service. {@code byName} is null where the addressee opened it themself. */
@MappedEntity("notice_service")
public record ServiceRow(
        @Id long id,
        String way,
        Instant at,
        @Nullable String byName,
        @Nullable String note) {}
