package fadu.exams.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the columns of a table stand.
 *
 * @param options the column of each option, -1 where it has none
 * @param others columns that we do not know, by their heading
 */
record SheetHead(Map<SheetColumn, Integer> columns, List<Integer> options, Map<Integer, String> others) {
    /** The head of the row; empty where it names no stem or no answer. */
    static Optional<SheetHead> of(SheetRow row) {
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var options = new ArrayList<Integer>();
        var others = new TreeMap<Integer, String>();
        for (int i = 0; i < 8; i++) {
            options.add(-1);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = Plain.line(row.cell(i));
            int place = i;
            int option = SheetColumn.option(heading);
            if (option >= 0) {
                options.set(option, i);
            } else {
                SheetColumn.of(heading)
                        .ifPresentOrElse(
                                column -> columns.putIfAbsent(column, place), () -> others.put(place, heading));
            }
        }
        return columns.containsKey(SheetColumn.STEM) && columns.containsKey(SheetColumn.ANSWER)
                ? Optional.of(new SheetHead(columns, options, others))
                : Optional.empty();
    }

    String text(SheetRow row, SheetColumn column) {
        return Plain.text(SheetText.shown(row.cell(columns.getOrDefault(column, -1))));
    }

    /** The texts of the options up to the last that is filled; an empty one between others stays empty. */
    List<String> options(SheetRow row) {
        var texts = new ArrayList<String>();
        for (int column : options) {
            texts.add(Plain.text(SheetText.shown(row.cell(column))));
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }
}
