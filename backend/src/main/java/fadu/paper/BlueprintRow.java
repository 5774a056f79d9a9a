package fadu.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table of specification with one of its versions.
 *
 * @param content JSON of a {@link BlueprintContent}
 */
@MappedEntity("blueprint")
public record BlueprintRow(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String name,
        boolean closed,
        long versionId,
        int number,
        boolean practice,
        String content,
        int itemCount,
        BigDecimal total,
        Instant savedAt,
        @Nullable String savedByName) {}
