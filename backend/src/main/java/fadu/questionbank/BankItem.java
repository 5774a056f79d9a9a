package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.item.ItemKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item with its latest version, without the key.
 *
 * @param number of the latest version
 * @param publishedNumber of the published version; null for none
 * @param visible JSON of what a candidate may see
 * @param editors who wrote this version: internal keys between commas
 * @param note what the last reviewer wrote
 */
@MappedEntity("bank_item")
public record BankItem(
        @Id long id,
        String publicId,
        String code,
        long bankId,
        String bankPublicId,
        String bankName,
        @Nullable Long unitId,
        @Nullable String shippedCode,
        boolean bankClosed,
        int number,
        @Nullable Integer publishedNumber,
        long versionId,
        BankStage state,
        ItemKind kind,
        String topic,
        int difficulty,
        String visible,
        String hash,
        @Nullable Long authorId,
        @Nullable String authorPublicId,
        @Nullable String authorName,
        String editors,
        Instant authoredAt,
        @Nullable Instant submittedAt,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt,
        @Nullable String note) {
    /** True for somebody who wrote part of this version. */
    boolean writtenBy(long personId) {
        return editors.contains("," + personId + ",");
    }
}
