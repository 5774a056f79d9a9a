package fadu.directory.importing;

import fadu.directory.Texts;
import fadu.directory.importing.file.RawCell;
import fadu.directory.importing.file.RawRow;
import fadu.directory.importing.file.RawSheet;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet's heads stand and which column is which. Offices put a title above, write heads on one or two rows, and
 * notes below the rows; each is recognised by what it says, never by its place.
 *
 * @param line the last row of the heads
 * @param columns field by column number
 * @param found the heads that were recognised, in the order of the sheet
 */
record Heads(int line, Map<Integer, String> columns, List<Found> found) {
    private static final int LOOK_AT = 20;

    /** A recognised head: its words in the file and the field it means. */
    @Serdeable
    record Found(String name, String field) {}

    /** The best heads among the first rows; empty when no row names all needed columns. */
    static Optional<Heads> find(RawSheet sheet, List<Column> columns) {
        var known = synonyms(columns);
        var needed = columns.stream().filter(Column::needed).map(Column::field).toList();
        Heads best = null;
        var rows = sheet.rows();
        for (int i = 0; i < Math.min(rows.size(), LOOK_AT); i++) {
            var single = recognise(null, rows.get(i), known);
            best = better(best, single);
            if (i + 1 < rows.size()) {
                best = better(best, recognise(rows.get(i), rows.get(i + 1), known));
            }
        }
        return best != null && best.columns.values().containsAll(needed) ? Optional.of(best) : Optional.empty();
    }

    /** The rows below the heads without blank lines, repeated heads, sums and notes. */
    List<RawRow> body(RawSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.line() > line)
                .filter(this::isData)
                .toList();
    }

    private boolean isData(RawRow row) {
        var texts = new ArrayList<String>();
        columns.forEach((column, field) -> {
            var cell = row.cells().get(column);
            if (cell != null) {
                texts.add(Texts.folded(cell.text()));
            }
        });
        if (texts.isEmpty()) {
            return false;
        }
        var different = new HashSet<>(texts);
        if (different.size() == 1 && (texts.size() > 2 || note(texts.getFirst()))) {
            return false;
        }
        var first = Texts.folded(row.cells().firstEntry().getValue().text());
        return !repeated(row) && !(texts.size() <= 2 && note(first));
    }

    private boolean repeated(RawRow row) {
        long same = found.stream()
                .filter(head -> row.cells().values().stream()
                        .anyMatch(cell -> Texts.folded(cell.text()).equals(Texts.folded(head.name()))))
                .count();
        return found.size() > 1 && same == found.size();
    }

    private static boolean note(String text) {
        return text.matches("(注|备注|说明|填表|制表|审核|复核|负责人|联系人|合计|总计|小计|共计|单位\\(盖章\\)|填报).*") || text.length() > 60;
    }

    private static @Nullable Heads better(@Nullable Heads best, Heads other) {
        return best == null || other.columns.size() > best.columns.size() ? other : best;
    }

    private static Heads recognise(@Nullable RawRow upper, RawRow lower, Map<String, String> known) {
        var columns = new TreeMap<Integer, String>();
        var found = new ArrayList<Found>();
        var taken = new HashSet<String>();
        var places = new TreeMap<Integer, RawCell>(lower.cells());
        if (upper != null) {
            upper.cells().forEach(places::putIfAbsent);
        }
        places.keySet().forEach(column -> {
            for (var name : names(upper, lower, column)) {
                var field = known.get(folded(name));
                if (field != null && taken.add(field)) {
                    columns.put(column, field);
                    found.add(new Found(name.strip(), field));
                    return;
                }
            }
        });
        return new Heads(lower.line(), columns, found);
    }

    /** What a column may be called: its lower head, both heads together, its upper head where the lower one is empty. */
    private static Set<String> names(@Nullable RawRow upper, RawRow lower, int column) {
        var names = new java.util.LinkedHashSet<String>();
        var below = text(lower, column);
        var above = upper == null ? "" : text(upper, column);
        if (!below.isEmpty()) {
            names.add(below);
            names.add(above + below);
        } else {
            names.add(above);
        }
        return names;
    }

    private static String text(RawRow row, int column) {
        var cell = row.cells().get(column);
        return cell == null || cell.kind() != RawCell.Kind.TEXT ? "" : cell.text();
    }

    private static Map<String, String> synonyms(List<Column> columns) {
        var known = new HashMap<String, String>();
        for (var column : columns) {
            known.put(folded(column.zh()), column.field());
            known.put(folded(column.en()), column.field());
            known.put(folded(column.field()), column.field());
            column.synonyms().forEach(each -> known.putIfAbsent(folded(each), column.field()));
        }
        return known;
    }

    /** Without brackets and what stands in them, asterisks, colons, spaces and case: 姓　名*（必填） is 姓名. */
    static String folded(String head) {
        return Texts.folded(head).replaceAll("\\([^)]*\\)|\\[[^]]*]|【[^】]*】|[*:#、,.。_/\"'-]", "");
    }
}
