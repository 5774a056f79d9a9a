package fadu.exams.format;

import fadu.exams.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Items as delimited text, as messy as it comes: any encoding of {@link TextDecoding}, comma, semicolon or tab, line breaks within
 * quotation marks, a quotation mark never closed, text behind a closed one. The columns are those of {@link XlsxItems}.
 */
public final class CsvItems {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 << 20;

    private CsvItems() {}

    /** Every row of the file, taken or refused; a file that is no text is refused as a whole. */
    public static ImportReport read(InputStream file, Defaults defaults) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return whole(0, "文件超过 20 MB", "the file is larger than 20 MB");
        }
        var text = TextDecoding.decode(bytes);
        if (text.isEmpty()) {
            return whole(0, "文件不是文本，或编码既非 UTF-8、UTF-16 也非 GB18030", "the file is no text in UTF-8, UTF-16 or GB18030");
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text.get()))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        var reading = new SheetReading(defaults);
        long line = 0;
        try (var parser = format.parse(new StringReader(text.get()))) {
            for (var record : parser) {
                if (!reading.take(new SheetRow((int) line + 1, List.of(record.values())))) {
                    break;
                }
                line = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            return whole((int) line + 1, "此行起引号不成对，文件读不下去", "from this line on the quotation marks do not match");
        }
        return reading.end();
    }

    /** Writes UTF-8 with a mark, which spreadsheets need, that {@link #read} reads back to equal items; the stream stays open. */
    public static void write(List<Item> items, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(SheetWriting.head());
        for (var item : items) {
            for (var row : SheetWriting.rows(item)) {
                printer.printRecord(row);
            }
        }
        printer.flush();
    }

    private static ImportReport whole(int line, String zh, String en) {
        var report = new Report();
        report.refuse(line, "", zh, en);
        return report.end();
    }

    /** The candidate that stands most often outside quotation marks in the first lines. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                int which = ",;\t".indexOf(sign);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
