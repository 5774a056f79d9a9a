package fadu.exams.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes JSON canonically: no blanks, fields in the order given, numbers plain, only what must be escaped is. */
public final class JsonWriter {
    private JsonWriter() {}

    /** An object to be filled field by field. */
    public static Fields object() {
        return new Fields();
    }

    /** The value as text. */
    public static String write(Json value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** An array of strings. */
    public static Json.Arr texts(Iterable<String> texts) {
        var values = new ArrayList<Json>();
        texts.forEach(text -> values.add(new Json.Text(text)));
        return new Json.Arr(values);
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Obj(var fields) -> {
                char before = '{';
                for (var field : fields.entrySet()) {
                    out.append(before);
                    quoted(field.getKey(), out);
                    out.append(':');
                    write(field.getValue(), out);
                    before = ',';
                }
                out.append(fields.isEmpty() ? "{}" : "}");
            }
            case Json.Arr(var values) -> {
                char before = '[';
                for (var each : values) {
                    out.append(before);
                    write(each, out);
                    before = ',';
                }
                out.append(values.isEmpty() ? "[]" : "]");
            }
            case Json.Text(var text) -> quoted(text, out);
            case Json.Num(var number) -> out.append(number.toPlainString());
            case Json.Bool(var bool) -> out.append(bool);
            case Json.Nil nil -> out.append("null");
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (sign < ' ' || sign == '\u2028' || sign == '\u2029') {
                        out.append(String.format("\\u%04x", (int) sign));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        out.append('"');
    }

    /** The fields of an object under construction, in the order in which they are put. */
    public static final class Fields {
        private final LinkedHashMap<String, Json> fields = new LinkedHashMap<>();

        private Fields() {}

        /** Any value. */
        public Fields put(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        /** A string. */
        public Fields put(String name, String value) {
            return put(name, new Json.Text(value));
        }

        /** A whole number. */
        public Fields put(String name, long value) {
            return put(name, new Json.Num(BigDecimal.valueOf(value)));
        }

        /** True or false. */
        public Fields put(String name, boolean value) {
            return put(name, new Json.Bool(value));
        }

        /** A list, left out where empty. */
        public Fields putUnlessEmpty(String name, List<? extends Json> values) {
            return values.isEmpty() ? this : put(name, new Json.Arr(List.copyOf(values)));
        }

        /** The object. */
        public Json.Obj end() {
            return new Json.Obj(fields);
        }
    }
}
