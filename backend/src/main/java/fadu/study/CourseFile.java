package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept file.
 *
 * @param unitId null for one that is shipped with the product
 * @param hash its name in the store
 */
@MappedEntity("course_file")
public record CourseFile(
        @Id long id,
        String publicId,
        @Nullable Long unitId,
        String name,
        String mediaType,
        long size,
        String hash,
        Instant keptAt,
        @Nullable String byName) {}
