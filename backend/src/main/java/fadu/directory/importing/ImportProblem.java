package fadu.directory.importing;

import fadu.platform.problem.ProblemCode;

/** Why an import, a file, a row or a cell is refused; also the sentences about consequences. */
public enum ImportProblem implements ProblemCode {
    /** The file holds nothing. */
    FILE_EMPTY(Category.MALFORMED),
    /** Larger than {@link Importing#LARGEST_FILE}. */
    FILE_TOO_LARGE(Category.TOO_LARGE),
    /** Excel 97-2003. */
    FILE_OLD_EXCEL(Category.MALFORMED),
    /** Protected by a password. */
    FILE_PROTECTED(Category.MALFORMED),
    /** A Word document. */
    FILE_IS_WORD(Category.MALFORMED),
    /** Holds macros. */
    FILE_HAS_MACROS(Category.MALFORMED),
    /** Neither xlsx nor csv. */
    FILE_KIND_UNKNOWN(Category.MALFORMED),
    /** Broken, or no valid workbook. */
    FILE_DAMAGED(Category.MALFORMED),
    /** Built to harm: unpacks enormously, points outside, or pulls things in. */
    FILE_HARMFUL(Category.MALFORMED),
    /** Too much for the memory or time an import may take. */
    FILE_TOO_DEMANDING(Category.TOO_LARGE),
    /** Too many rows or columns. */
    FILE_TOO_MANY_CELLS(Category.TOO_LARGE),
    /** The text is in no encoding we know. */
    FILE_ENCODING_UNKNOWN(Category.MALFORMED),
    /** A quotation mark is opened and never closed. */
    FILE_CSV_BROKEN(Category.MALFORMED),
    /** No sheet of that name. */
    FILE_SHEET_UNKNOWN(Category.MALFORMED),
    /** No row with the heads that this kind needs. */
    FILE_HEADS_UNKNOWN(Category.MALFORMED),
    /** Heads, but no rows. */
    FILE_NO_ROWS(Category.MALFORMED),
    /** Too many files are being read. */
    IMPORT_BUSY(Category.TOO_MANY),
    /** No such kind. */
    IMPORT_KIND_UNKNOWN(Category.MALFORMED),
    /** Applied, undone or discarded already, or being applied. */
    IMPORT_STATE(Category.CONFLICT),
    /** The register changed since the last check. */
    IMPORT_STALE(Category.CONFLICT),
    /** No good row. */
    IMPORT_NOTHING(Category.REFUSED),
    /** Later than {@link Importing#UNDO}. */
    IMPORT_UNDO_LATE(Category.REFUSED),
    /** No such column. */
    IMPORT_COLUMN_UNKNOWN(Category.MALFORMED),
    /** A formula. */
    CELL_FORMULA(Category.REFUSED),
    /** Digits that Excel lost. */
    CELL_DIGITS_LOST(Category.REFUSED),
    /** #N/A and the like. */
    CELL_ERROR(Category.REFUSED),
    /** Longer than a cell may be. */
    CELL_TOO_LONG(Category.REFUSED),
    /** Empty where something is needed. */
    CELL_NEEDED(Category.REFUSED),
    /** No day. */
    CELL_NO_DATE(Category.REFUSED),
    /** A day after today. */
    CELL_FUTURE_DATE(Category.REFUSED),
    /** Wrong identity number. */
    CELL_ID_NUMBER(Category.REFUSED),
    /** No phone number. */
    CELL_PHONE(Category.REFUSED),
    /** Control characters or too long. */
    CELL_TEXT(Category.REFUSED),
    /** Not one of the words that this column takes. */
    CELL_WORD(Category.REFUSED),
    /** No such unit below the import's unit. */
    UNIT_UNKNOWN(Category.REFUSED),
    /** Several units of that name. */
    UNIT_AMBIGUOUS(Category.REFUSED),
    /** The unit is closed. */
    UNIT_NO_LONGER(Category.REFUSED),
    /** The identity number is on record under another name. */
    WHO_OTHER_NAME(Category.REFUSED),
    /** Several people could be meant. */
    WHO_SEVERAL(Category.REFUSED),
    /** Somebody of that name is on record there; perhaps the same. */
    WHO_PERHAPS(Category.REFUSED),
    /** On record outside the importer's scope. */
    WHO_ELSEWHERE(Category.REFUSED),
    /** The chosen person is unknown. */
    WHO_UNKNOWN(Category.REFUSED),
    /** Undoing left a row, because it was changed since. */
    ROW_CHANGED_SINCE(Category.CONFLICT),
    /** Undoing left a row, because something hangs on the person by now. */
    ROW_IN_USE(Category.CONFLICT),
    /** How many rows an undo left. */
    NOTE_STAYED(Category.REFUSED),
    /** How many people on record the file lacks. */
    NOTE_MISSING(Category.REFUSED);

    private final Category category;

    ImportProblem(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
