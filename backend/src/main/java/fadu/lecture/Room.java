package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A room. */
@MappedEntity("room")
public record Room(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String name,
        @Nullable String place,
        int seats,
        boolean closed) {}
