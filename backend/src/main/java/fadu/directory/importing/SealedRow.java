package fadu.directory.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it stands in the table.
 *
 * @param beforeSealed in hex
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext is passed through, never compared
@MappedEntity("import_row")
public record SealedRow(
        @Id int lineNumber,
        String outcome,
        @Nullable Long personId,
        byte[] sealed,
        @Nullable String beforeSealed) {}
