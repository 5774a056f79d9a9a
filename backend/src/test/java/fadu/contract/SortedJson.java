package fadu.contract;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes JSON in the one normal form of the snapshot: keys sorted, two spaces, one member a line. */
final class SortedJson {
    private SortedJson() {}

    static String write(Map<String, ?> object) {
        var text = new StringBuilder();
        value(text, object, "\n");
        return text.append('\n').toString();
    }

    private static void value(StringBuilder text, @Nullable Object value, String line) {
        switch (value) {
            case Map<?, ?> members -> object(text, members, line);
            case Collection<?> items -> array(text, items, line);
            case String string -> string(text, string);
            case null -> text.append("null");
            default -> text.append(value);
        }
    }

    private static void object(StringBuilder text, Map<?, ?> members, String line) {
        var sorted = new TreeMap<String, Object>();
        members.forEach((name, member) -> sorted.put(String.valueOf(name), member));
        var inner = line + "  ";
        text.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            text.append(separator).append(inner);
            string(text, member.getKey());
            text.append(": ");
            value(text, member.getValue(), inner);
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "" : line).append('}');
    }

    private static void array(StringBuilder text, Collection<?> items, String line) {
        var inner = line + "  ";
        text.append('[');
        var separator = "";
        for (var item : items) {
            text.append(separator).append(inner);
            value(text, item, inner);
            separator = ",";
        }
        text.append(items.isEmpty() ? "" : line).append(']');
    }

    private static void string(StringBuilder text, String string) {
        text.append('"');
        string.chars().forEach(each -> {
            switch (each) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(each < 0x20 ? String.format("\\u%04x", each) : String.valueOf((char) each));
            }
        });
        text.append('"');
    }
}
