package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.Importing;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The parsing process's own main class, started by {@link WorkbookProcess}: a workbook comes in, frames of sheets, rows and
 * merged ranges go out. It uses no framework, opens no file and no connection.
 */
final class WorkbookMain {
    static final byte END = 0;
    static final byte SHEET = 1;
    static final byte ROW = 2;
    static final byte MERGE = 3;
    static final byte REFUSED = 4;

    private static final int MOST_SHEETS = 50;
    private static final int LONGEST_TYPES = 1 << 20;
    private static final String STYLES = "spreadsheetml.styles+xml";

    private WorkbookMain() {}

    /** Reads standard input, writes standard output. */
    public static void main(String[] arguments) throws IOException {
        var workbook = System.in.readNBytes(Importing.LARGEST_FILE + 1);
        try (var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
            var problem = copy(workbook, out);
            if (problem == null) {
                out.writeByte(END);
            } else {
                out.writeByte(REFUSED);
                out.writeUTF(problem.name());
            }
        }
    }

    /** Null when all was copied. */
    static @Nullable ImportProblem copy(byte[] bytes, DataOutputStream out) throws IOException {
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled(bytes), true))) {
            var merges = MergedRanges.of(bytes);
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    var problem = copy(sheet, merges.getOrDefault(sheet.getId(), List.of()), out);
                    if (problem != null) {
                        return problem;
                    }
                }
            }
            return null;
        } catch (RuntimeException e) {
            return ImportProblem.FILE_DAMAGED;
        }
    }

    /** True when the workbook brings formats for its cells: the part may be left out, and the parser insists on it when asked for formats. */
    private static boolean styled(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return false;
            }
            try (var xml = zip.getInputStream(types)) {
                return new String(xml.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8).contains(STYLES);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the parts of the workbook could not be listed", e);
        }
    }

    private static @Nullable ImportProblem copy(Sheet sheet, List<RawSheet.Merge> merges, DataOutputStream out)
            throws IOException {
        out.writeByte(SHEET);
        out.writeUTF(sheet.getName().length() > 200 ? sheet.getName().substring(0, 200) : sheet.getName());
        try (var rows = sheet.openStream()) {
            int filled = 0;
            for (var row : (Iterable<Row>) rows::iterator) {
                var cells = cells(row);
                if (cells == null || (!cells.isEmpty() && ++filled > Importing.MOST_ROWS + 200)) {
                    return ImportProblem.FILE_TOO_MANY_CELLS;
                }
                if (!cells.isEmpty()) {
                    write(row.getRowNum(), cells, out);
                }
            }
        }
        for (var merge : merges) {
            out.writeByte(MERGE);
            out.writeInt(merge.firstRow());
            out.writeInt(merge.firstColumn());
            out.writeInt(merge.lastRow());
            out.writeInt(merge.lastColumn());
        }
        return null;
    }

    private static void write(int line, Map<Integer, RawCell> cells, DataOutputStream out) throws IOException {
        out.writeByte(ROW);
        out.writeInt(line);
        out.writeInt(cells.size());
        for (var cell : cells.entrySet()) {
            out.writeInt(cell.getKey());
            out.writeByte(cell.getValue().kind().ordinal());
            out.writeUTF(cell.getValue().text());
        }
    }

    /** Null when a cell lies too far to the right. */
    private static @Nullable Map<Integer, RawCell> cells(Row row) {
        var cells = new TreeMap<Integer, RawCell>();
        for (var cell : new ArrayList<>(row.stream().toList())) {
            var read = cell == null ? null : read(cell);
            if (read != null && !read.text().isBlank()) {
                if (cell.getColumnIndex() >= Importing.MOST_COLUMNS) {
                    return null;
                }
                cells.put(cell.getColumnIndex(), read);
            }
        }
        return cells;
    }

    private static @Nullable RawCell read(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> RawCell.of(String.valueOf(cell.getValue()), RawCell.Kind.TEXT);
            case BOOLEAN -> RawCell.of(Boolean.TRUE.equals(cell.getValue()) ? "是" : "否", RawCell.Kind.TEXT);
            case FORMULA -> RawCell.of("=" + cell.getFormula(), RawCell.Kind.FORMULA);
            case ERROR -> RawCell.of(String.valueOf(cell.getRawValue()), RawCell.Kind.ERROR);
            case NUMBER -> number(cell);
        };
    }

    private static RawCell number(Cell cell) {
        if (isDate(cell)) {
            try {
                return RawCell.of(cell.asDate().toLocalDate().toString(), RawCell.Kind.DATE);
            } catch (RuntimeException e) {
                return plain(cell);
            }
        }
        return plain(cell);
    }

    private static RawCell plain(Cell cell) {
        var number = (BigDecimal) cell.getValue();
        return number.precision() - number.scale() > 300 || number.scale() > 300
                ? RawCell.of(String.valueOf(cell.getRawValue()), RawCell.Kind.ERROR)
                : RawCell.of(
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(), RawCell.Kind.NUMBER);
    }

    /** Excel keeps dates as numbers; only the format tells. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null || cell.getType() != CellType.NUMBER) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || (bare.contains("m") && bare.contains("d"));
    }
}
