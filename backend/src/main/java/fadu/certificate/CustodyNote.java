package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the custody log. */
@MappedEntity("certificate_custody")
public record CustodyNote(
        @Id long id,
        String place,
        Instant at,
        String byName,
        @Nullable String handedBy,
        @Nullable String note) {}
