package fadu.exams.format;

import fadu.exams.item.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Items as a workbook: the first sheet, headings 编号, 题型, 知识点 … with their usual other names. Reading is bounded in bytes,
 * rows and columns; foreign files should still be parsed in a process of their own.
 */
public final class XlsxItems {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int MOST_COLUMNS = 60;
    private static final int FLUSH_EVERY = 500;

    private XlsxItems() {}

    /** Every row of the first sheet, taken or refused; a file that is no workbook is refused as a whole. */
    public static ImportReport read(InputStream file, Defaults defaults) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return whole("文件超过 20 MB", "the file is larger than 20 MB");
        }
        var reading = new SheetReading(defaults);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (!reading.take(new SheetRow(row.getRowNum(), cells(row)))) {
                    break;
                }
            }
        } catch (RuntimeException | IOException e) {
            return whole("文件不是 xlsx 工作簿，或已损坏", "the file is no xlsx workbook, or damaged");
        }
        return reading.end();
    }

    /** Writes a file that {@link #read} reads back to equal items; the stream stays open. */
    public static void write(List<Item> items, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "fadu", "1.0")) {
            var sheet = book.newWorksheet("试题");
            var head = SheetWriting.head();
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (var item : items) {
                for (var row : SheetWriting.rows(item)) {
                    for (int column = 0; column < row.size(); column++) {
                        if (!row.get(column).isEmpty()) {
                            sheet.value(line, column, row.get(column));
                        }
                    }
                    if (++line % FLUSH_EVERY == 0) {
                        sheet.flush();
                    }
                }
            }
        }
    }

    private static ImportReport whole(String zh, String en) {
        var report = new Report();
        report.refuse(0, "", zh, en);
        return report.end();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    /** Formulas give what was last computed; nothing is ever computed here. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number((BigDecimal) cell.getValue());
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
            case STRING -> String.valueOf(cell.getValue());
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case EMPTY, ERROR -> "";
        };
    }

    private static String number(BigDecimal number) {
        boolean sane = number.precision() < 40 && Math.abs(number.scale()) < 40;
        return sane ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString() : "";
    }
}
