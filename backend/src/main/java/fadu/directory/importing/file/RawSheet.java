package fadu.directory.importing.file;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet: its filled rows, and its merged ranges. A csv file is one sheet without a name. */
public record RawSheet(String name, List<RawRow> rows, List<Merge> merges) {
    private static final int MOST_FILLED = 1_000_000;

    /** A merged range, all bounds inside; rows from 1, columns from 0. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The same sheet in which every cell of a merged range holds what its first cell holds. */
    public RawSheet filled() {
        var byLine = new TreeMap<Integer, NavigableMap<Integer, RawCell>>();
        rows.forEach(row -> byLine.put(row.line(), new TreeMap<>(row.cells())));
        int filled = 0;
        for (var merge : merges) {
            var source = cell(byLine, merge.firstRow(), merge.firstColumn());
            if (source == null) {
                continue;
            }
            for (var line :
                    byLine.subMap(merge.firstRow(), true, merge.lastRow(), true).values()) {
                for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), 200); column++) {
                    line.putIfAbsent(column, source);
                    if (++filled > MOST_FILLED) {
                        return this;
                    }
                }
            }
        }
        return new RawSheet(
                name,
                byLine.entrySet().stream()
                        .map(each -> new RawRow(each.getKey(), each.getValue()))
                        .toList(),
                merges);
    }

    private static @Nullable RawCell cell(
            TreeMap<Integer, NavigableMap<Integer, RawCell>> byLine, int line, int column) {
        var row = byLine.get(line);
        return row == null ? null : row.get(column);
    }
}
