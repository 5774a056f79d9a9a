package fadu.exams.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as a tree. */
public sealed interface Json {
    /** An object, its fields in the order of the text. */
    record Obj(Map<String, Json> fields) implements Json {
        /** Copies the fields. */
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** An array. */
    record Arr(List<Json> values) implements Json {
        /** Copies the values. */
        public Arr {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A number, exact. */
    record Num(BigDecimal value) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Null. */
    record Nil() implements Json {}
}
