package fadu.directory.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param state {@code CHECKED}, {@code APPLYING}, {@code APPLIED}, {@code UNDONE} or {@code DISCARDED}
 * @param doneCount rows written so far while applying
 * @param heads JSON list of recognised heads
 * @param notes JSON list of sentences about consequences
 * @param attempt grows with each claim for applying: the fence
 */
@MappedEntity("import_batch")
public record ImportBatch(
        @Id long id,
        String publicId,
        String kind,
        long unitId,
        String unitPublicId,
        String unitName,
        String fileName,
        String state,
        int rowCount,
        int sameCount,
        int changeCount,
        int newCount,
        int badCount,
        Instant madeAt,
        String madeByPublicId,
        String madeByName,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        int doneCount,
        String heads,
        String notes,
        int attempt) {}
