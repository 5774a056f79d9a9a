package fadu.exams.format;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line counted from 1
 */
record SheetRow(int line, List<String> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
