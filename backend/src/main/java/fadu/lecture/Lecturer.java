package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who lectures. */
@MappedEntity("lecturer")
public record Lecturer(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String name,
        LecturerKind kind,
        @Nullable String title,
        boolean closed) {}
