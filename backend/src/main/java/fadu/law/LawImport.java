package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of statutes.
 *
 * @param state {@code CHECKED}, {@code APPLIED}, {@code UNDONE} or {@code DISCARDED}
 */
@MappedEntity("law_import")
public record LawImport(
        @Id long id,
        String publicId,
        String state,
        Instant madeAt,
        String madeByName,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        long fileCount) {}
