package fadu.directory.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of an import as it stands in the table. */
@SuppressWarnings("ArrayRecordComponent") // ciphertext is passed through, never compared
@MappedEntity("import_row")
public record SealedRow(
        @Id int lineNumber,
        String outcome,
        @Nullable Long personId,
        byte[] sealed,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] beforeSealed) {}
