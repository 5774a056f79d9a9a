package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.Importing;
import fadu.platform.problem.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Reads delimited text: UTF-8 with or without a mark, UTF-16 with one, otherwise GB18030; comma, semicolon or tab; cells in
 * quotation marks may hold line breaks. A row's number is its number as a record, which is what a spreadsheet shows.
 */
public final class CsvReading {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern HELD_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private CsvReading() {}

    /** The one sheet of the text. */
    public static Outcome<RawSheet> read(byte[] bytes) {
        var text = decode(bytes).orElse(null);
        if (text == null) {
            return Outcome.refused(ImportProblem.FILE_ENCODING_UNKNOWN);
        }
        if (text.indexOf('\0') >= 0) {
            return Outcome.refused(ImportProblem.FILE_KIND_UNKNOWN);
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
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

    /** The bytes as text in the first of these encodings that fits; empty for none. */
    public static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8).or(() -> strict(bytes, 0, GB18030));
    }

    /** The candidate that stands most often outside quotation marks in the first lines. */
    static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case ',' -> commas += quoted ? 0 : 1;
                case ';' -> semicolons += quoted ? 0 : 1;
                case '\t' -> tabs += quoted ? 0 : 1;
                default -> {
                    // any other character says nothing
                }
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
