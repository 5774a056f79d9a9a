package fadu.directory.importing;

import fadu.directory.Texts;
import fadu.directory.importing.file.RawCell;
import fadu.directory.importing.file.RawRow;
import fadu.directory.importing.file.RawSheet;
import fadu.directory.importing.file.SheetReading;
import fadu.platform.problem.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a file's bytes to recognised cells, before anything is looked up. */
final class ImportFiles {
    /** Excel's day 0, with its belief in a 29 February 1900 in mind. */
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    /** Longest text a cell may hold. */
    private static final int LONGEST = 300;

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");

    private ImportFiles() {}

    /** What a file holds: its heads and its rows. */
    record Recognised(Heads heads, List<Cells> rows) {}

    /** Reads the named sheet, or the first whose heads are recognised. */
    static Outcome<Recognised> read(byte[] bytes, @Nullable String sheet, List<Column> columns) {
        return SheetReading.read(bytes).then(sheets -> recognise(sheets, sheet, columns));
    }

    private static Outcome<Recognised> recognise(List<RawSheet> sheets, @Nullable String wanted, List<Column> columns) {
        var candidates = wanted == null || wanted.isBlank()
                ? sheets
                : sheets.stream().filter(sheet -> sheet.name().equals(wanted)).toList();
        if (candidates.isEmpty()) {
            return Outcome.refused(
                    ImportProblem.FILE_SHEET_UNKNOWN,
                    "sheets",
                    sheets.stream().map(RawSheet::name).collect(Collectors.joining("、")));
        }
        for (var sheet : candidates) {
            var heads = Heads.find(sheet, columns).orElse(null);
            if (heads != null) {
                return rows(sheet, heads, columns);
            }
        }
        return candidates.stream().allMatch(sheet -> sheet.rows().isEmpty())
                ? Outcome.refused(ImportProblem.FILE_EMPTY)
                : Outcome.refused(
                        ImportProblem.FILE_HEADS_UNKNOWN,
                        Map.of(
                                "needed",
                                columns.stream()
                                        .filter(Column::needed)
                                        .map(Column::zh)
                                        .collect(Collectors.joining("、")),
                                "known",
                                columns.stream().map(Column::zh).collect(Collectors.joining("、"))));
    }

    private static Outcome<Recognised> rows(RawSheet sheet, Heads heads, List<Column> columns) {
        var byField = columns.stream().collect(Collectors.toMap(Column::field, column -> column));
        var rows = new ArrayList<Cells>();
        for (var row : heads.body(sheet)) {
            rows.add(cells(row, heads, byField));
        }
        if (rows.size() > Importing.MOST_ROWS) {
            return Outcome.refused(ImportProblem.FILE_TOO_MANY_CELLS);
        }
        return rows.isEmpty()
                ? Outcome.refused(ImportProblem.FILE_NO_ROWS)
                : Outcome.done(new Recognised(heads, List.copyOf(rows)));
    }

    private static Cells cells(RawRow row, Heads heads, Map<String, Column> byField) {
        var values = new HashMap<String, String>();
        var marks = new HashMap<String, Cells.Mark>();
        heads.columns().forEach((number, field) -> {
            var cell = row.cells().get(number);
            if (cell != null) {
                var column = Objects.requireNonNull(byField.get(field));
                var mark = mark(cell, column);
                if (mark == null) {
                    var text = value(cell, column);
                    if (!text.isEmpty()) {
                        values.put(field, text);
                    }
                } else {
                    marks.put(field, mark);
                    values.put(field, shown(cell));
                }
            }
        });
        return new Cells(row.line(), values, marks);
    }

    /** A cell typed by hand in a cure is read like one of a csv file. */
    static String typed(String text, Column column) {
        return value(new RawCell(text, RawCell.Kind.TEXT), column);
    }

    private static Cells.@Nullable Mark mark(RawCell cell, Column column) {
        return switch (cell.kind()) {
            case FORMULA -> Cells.Mark.FORMULA;
            case ERROR -> Cells.Mark.ERROR;
            default ->
                digitsLost(cell, column)
                        ? Cells.Mark.DIGITS_LOST
                        : cell.text().length() > LONGEST ? Cells.Mark.TOO_LONG : null;
        };
    }

    /** Excel keeps fifteen digits of a number; an identity number that became one is lost, and looks like 1.30102E+17 in csv. */
    private static boolean digitsLost(RawCell cell, Column column) {
        return column.shape() == Column.Shape.ID_NUMBER
                && ((cell.kind() == RawCell.Kind.NUMBER && cell.text().length() > 15)
                        || SCIENTIFIC.matcher(cell.text().strip()).matches());
    }

    private static String shown(RawCell cell) {
        return cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text();
    }

    private static String value(RawCell cell, Column column) {
        var text = Texts.tidy(cell.text());
        return switch (column.shape()) {
            case TEXT -> text;
            case ID_NUMBER, PHONE, NUMBER -> Texts.tidy(Texts.narrow(text));
            case DATE -> date(cell, text);
        };
    }

    private static String date(RawCell cell, String text) {
        if (cell.kind() == RawCell.Kind.NUMBER && text.matches("\\d{5}(\\.\\d+)?")) {
            return EXCEL_ZERO.plusDays(new BigDecimal(text).intValue()).toString();
        }
        var narrow = Texts.narrow(text);
        return Dates.read(narrow).map(LocalDate::toString).orElse(narrow);
    }
}
