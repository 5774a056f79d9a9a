package fadu.exams.format;

import java.util.ArrayList;
import java.util.List;

/** Texts in cells: harmless to spreadsheets, and lists within one cell. */
final class SheetText {
    private static final String ACTIVE = "=+-@＝＋－＠'";

    private SheetText() {}

    /** The text with an apostrophe before it where a spreadsheet could take it for a formula, or where it has one itself. */
    static String harmless(String text) {
        var first = text.stripLeading();
        while (first.startsWith("\"")) {
            first = first.substring(1).stripLeading();
        }
        return !first.isEmpty() && ACTIVE.indexOf(first.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What {@link #harmless} was given. */
    static String shown(String cell) {
        return cell.startsWith("'") && !harmless(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /** Several texts in one, parted by the sign, which is escaped with a backslash inside them. */
    static String joined(List<String> texts, char sign) {
        var out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.append(sign);
            }
            for (char each : texts.get(i).toCharArray()) {
                if (each == sign || each == '\\') {
                    out.append('\\');
                }
                out.append(each);
            }
        }
        return out.toString();
    }

    /** The texts of a cell that {@link #joined} wrote; empty ones are left out. */
    static List<String> parted(String cell, char sign) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char each = cell.charAt(i);
            if (each == '\\' && i + 1 < cell.length() && (cell.charAt(i + 1) == sign || cell.charAt(i + 1) == '\\')) {
                text.append(cell.charAt(++i));
            } else if (each == sign) {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else {
                text.append(each);
            }
        }
        texts.add(text.toString().strip());
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
