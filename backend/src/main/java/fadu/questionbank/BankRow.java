package fadu.questionbank;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bank of items.
 *
 * @param unitId whose it is; null for a bank that ships
 * @param shippedCode the code of a bank that ships, whose keys are public; null for others
 * @param itemCount items whose latest version is not retired
 * @param publishedCount items with a published version
 */
@MappedEntity("bank")
public record BankRow(
        @Id long id,
        String publicId,
        @Nullable Long unitId,
        @Nullable String unitPublicId,
        @Nullable String unitName,
        String name,
        String note,
        @Nullable String shippedCode,
        boolean closed,
        Instant createdAt,
        long itemCount,
        long publishedCount) {
    /** True for a bank that ships: for practice and demonstration only. */
    public boolean shipped() {
        return shippedCode != null;
    }
}
