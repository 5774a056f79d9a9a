package fadu.questionbank;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of questions.
 *
 * @param state {@code CHECKED}, {@code APPLIED}, {@code UNDONE} or {@code DISCARDED}
 */
@MappedEntity("bank_import")
public record BankImport(
        @Id long id,
        String publicId,
        long bankId,
        String bankPublicId,
        String bankName,
        @Nullable Long unitId,
        String fileName,
        String format,
        String state,
        int takenCount,
        int changedCount,
        int sameCount,
        int badCount,
        int stayedCount,
        Instant madeAt,
        String madeByName,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {}
