package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.Importing;
import fadu.exams.format.Delimiter;
import fadu.exams.format.TextDecoding;
import fadu.platform.problem.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Reads delimited text: UTF-8 with or without a mark, UTF-16 with one, otherwise GB18030; comma, semicolon or tab; cells in
 * quotation marks may hold line breaks. A row's number is its number as a record, which is what a spreadsheet shows.
 */
public final class CsvReading {
    private static final Pattern HELD_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private CsvReading() {}

    /** The one sheet of the text. */
    public static Outcome<RawSheet> read(byte[] bytes) {
        var text = TextDecoding.decode(bytes).orElse(null);
        if (text == null) {
            return Outcome.refused(ImportProblem.FILE_ENCODING_UNKNOWN);
        }
        if (text.indexOf('\0') >= 0) {
            return Outcome.refused(ImportProblem.FILE_KIND_UNKNOWN);
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(Delimiter.of(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<RawRow>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                if (line.getRecordNumber() > Importing.MOST_ROWS + 200L) {
                    return Outcome.refused(ImportProblem.FILE_TOO_MANY_CELLS);
                }
                var cells = new TreeMap<Integer, RawCell>();
                for (int column = 0; column < line.size(); column++) {
                    var cell = line.get(column);
                    if (!cell.isBlank() && column >= Importing.MOST_COLUMNS) {
                        return Outcome.refused(ImportProblem.FILE_TOO_MANY_CELLS);
                    }
                    if (!cell.isBlank()) {
                        cells.put(column, cell(cell));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new RawRow((int) line.getRecordNumber(), cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Outcome.refused(
                    ImportProblem.FILE_CSV_BROKEN,
                    "line",
                    rows.isEmpty() ? 1 : rows.getLast().line() + 1);
        }
        return rows.isEmpty()
                ? Outcome.refused(ImportProblem.FILE_EMPTY)
                : Outcome.done(new RawSheet("", List.copyOf(rows), List.of()));
    }

    /** Excel's way of holding digits as text, {@code ="0123"}, is that text; anything else that begins with = is a formula. */
    private static RawCell cell(String text) {
        var held = HELD_AS_TEXT.matcher(text.strip());
        if (held.matches()) {
            return RawCell.of(held.group(1), RawCell.Kind.TEXT);
        }
        boolean formula = text.stripLeading().startsWith("=") && text.strip().length() > 1;
        return RawCell.of(text, formula ? RawCell.Kind.FORMULA : RawCell.Kind.TEXT);
    }
}
