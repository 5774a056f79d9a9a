package fadu.directory.importing;

import org.jspecify.annotations.Nullable;

/** A row of an import as it is kept, opened. */
record ImportRow(int line, RowOutcome outcome, @Nullable Long personId, RowContent content) {
    ImportRow with(RowOutcome newOutcome, RowContent newContent) {
        return new ImportRow(line, newOutcome, personId, newContent);
    }
}
