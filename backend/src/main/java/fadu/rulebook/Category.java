package fadu.rulebook;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A category of credit as a document names it.
 *
 * @param subjectKinds the ledger's neutral subject kinds that count in it
 * @param minimum what is due in it by itself, hundredths of a 学时
 */
public record Category(String code, String zh, String en, Set<String> subjectKinds, OptionalInt minimum) {
    /** The same category with a minimum of its own. */
    Category withMinimum(OptionalInt due) {
        return new Category(code, zh, en, subjectKinds, due);
    }
}
