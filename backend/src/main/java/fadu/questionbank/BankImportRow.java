package fadu.questionbank;

import fadu.exams.item.ItemKind;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A question of an import.
 *
 * @param line where it begins in the file, from 1
 * @param outcome {@code TAKEN}, {@code CHANGED}, {@code SAME} or {@code BAD}
 * @param told JSON of {@link ToldWords}
 * @param sealed the item, encrypted and in hexadecimal digits; null where there is none
 * @param itemId public id of the draft that it became
 */
@MappedEntity("bank_import_row")
public record BankImportRow(
        int position,
        int line,
        String name,
        @Nullable ItemKind kind,
        String outcome,
        String told,
        @Nullable String sealed,
        @Nullable String itemId) {
    /** True where applying writes it. */
    boolean taken() {
        return outcome.equals("TAKEN") || outcome.equals("CHANGED");
    }
}
