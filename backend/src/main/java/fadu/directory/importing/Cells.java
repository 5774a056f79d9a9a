package fadu.directory.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The recognised cells of one row, cured where somebody cured them.
 *
 * @param line the row's number in the file, from 1, heads included
 * @param values text by field; fields without a column or with an empty cell are absent
 * @param marks cells that could not be read, by field, until they are cured
 */
public record Cells(int line, Map<String, String> values, Map<String, Mark> marks) {
    /** Why a cell could not be read. */
    public enum Mark {
        /** It holds a formula; formulas are never evaluated and their remembered values not taken. */
        FORMULA,
        /** A long number whose last digits Excel has replaced by zeros. */
        DIGITS_LOST,
        /** It shows an error such as #N/A. */
        ERROR,
        /** It is longer than a cell may be. */
        TOO_LONG
    }

    /** The cell's text; empty when there is none. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** True when the cell holds something readable. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** True when the cell holds something that could not be read; the framework has said so already. */
    public boolean unreadable(String field) {
        return marks.containsKey(field);
    }

    /** The cell as a day; empty when there is none or it is no day. */
    public Optional<LocalDate> date(String field) {
        return Dates.read(text(field));
    }
}
