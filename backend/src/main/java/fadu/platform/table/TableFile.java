package fadu.platform.table;

import fadu.platform.time.Clock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Table} as a file. Text that a spreadsheet could take for a formula gets an apostrophe before it. */
public final class TableFile {
    private static final int FLUSH_EVERY = 1000;
    private static final int LONGEST_CELL = 32_000;
    private static final String ACTIVE = "=+-@\t\r\n\0＝＋－＠";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clock.ZONE);

    private TableFile() {}

    /** The file's bytes. */
    public static byte[] bytes(Table table, TableFormat format) {
        var bytes = new ByteArrayOutputStream();
        write(table, format, bytes);
        return bytes.toByteArray();
    }

    /** Writes the file row by row, so that its length costs no memory; the stream stays open. */
    public static void write(Table table, TableFormat format, OutputStream out) {
        try {
            switch (format) {
                case XLSX -> xlsx(table, out);
                case CSV -> csv(table, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void xlsx(Table table, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "fadu", "1.0")) {
            var sheet = book.newWorksheet(table.name());
            for (int column = 0; column < table.heads().size(); column++) {
                sheet.value(0, column, text(table.heads().get(column)));
                sheet.width(column, 16);
            }
            sheet.range(0, 0, 0, Math.max(0, table.heads().size() - 1))
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(0, 1);
            int line = 1;
            while (table.rows().hasNext()) {
                var row = table.rows().next();
                for (int column = 0; column < row.size(); column++) {
                    cell(sheet, line, column, row.get(column));
                }
                line++;
                if (line % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.value(line, column, "");
            case BigDecimal number -> {
                sheet.value(line, column, number);
                sheet.style(line, column).format("0.00").set();
            }
            case Number number -> sheet.value(line, column, number);
            default -> sheet.value(line, column, text(value));
        }
    }

    private static void csv(Table table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var printer = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            printer.printRecord(table.heads().stream().map(TableFile::text).toList());
            while (table.rows().hasNext()) {
                printer.printRecord(plain(table.rows().next()));
            }
        }
    }

    private static List<String> plain(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> switch (value) {
                    case null -> "";
                    case BigDecimal number -> number.toPlainString();
                    case Number number -> number.toString();
                    default -> text(value);
                })
                .toList();
    }

    private static String text(Object value) {
        var words = switch (value) {
            case Instant instant -> MINUTE.format(instant);
            case LocalDate date -> date.toString();
            default -> value.toString();
        };
        return harmless(words);
    }

    /** The text as any spreadsheet shows it and none runs it. */
    static String harmless(String text) {
        var clean = text.codePoints()
                .filter(point -> point >= ' ' || point == '\t' || point == '\n' || point == '\r')
                .limit(LONGEST_CELL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var first = clean.stripLeading();
        while (first.startsWith("\"") || first.startsWith("'")) {
            first = first.substring(1).stripLeading();
        }
        boolean active = !clean.isEmpty() && ACTIVE.indexOf(clean.charAt(0)) >= 0
                || !first.isEmpty() && ACTIVE.indexOf(first.charAt(0)) >= 0;
        return active ? "'" + clean : clean;
    }
}
