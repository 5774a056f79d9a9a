package fadu.exams.item;

import fadu.exams.json.BrokenJson;
import fadu.exams.json.Json;
import fadu.exams.json.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the fields of a JSON object strictly: what is missing, of a wrong type or unknown becomes a {@link Flaw} with its place,
 * and reading goes on so that all flaws are told at once. A value that could not be read is replaced by an empty one; the caller
 * drops the result when there are flaws.
 */
public final class JsonFields {
    private final Map<String, Json> fields;
    private final String where;
    private final List<Flaw> flaws;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonFields(Map<String, Json> fields, String where, List<Flaw> flaws) {
        this.fields = fields;
        this.where = where;
        this.flaws = flaws;
    }

    /** Reads a text whose value must be one object. */
    public static <T> Reading<T> read(String json, Function<JsonFields, T> reader) {
        Json value;
        try {
            value = JsonReader.read(json);
        } catch (BrokenJson e) {
            return new Reading.Refused<>(List.of(Flaw.of(FlawCode.JSON_UNREADABLE, "", e.why())));
        }
        var flaws = new ArrayList<Flaw>();
        var read = object(value, "", flaws, reader);
        return read.isEmpty() || !flaws.isEmpty()
                ? new Reading.Refused<>(List.copyOf(flaws))
                : new Reading.Read<>(read.get());
    }

    private static <T> Optional<T> object(Json value, String where, List<Flaw> flaws, Function<JsonFields, T> reader) {
        if (!(value instanceof Json.Obj(var fields))) {
            flaws.add(Flaw.of(FlawCode.FIELD_TYPE, where, "对象", "an object"));
            return Optional.empty();
        }
        var cursor = new JsonFields(fields, where, flaws);
        var read = reader.apply(cursor);
        cursor.refuseUnknown();
        return Optional.of(read);
    }

    private void refuseUnknown() {
        for (var name : fields.keySet()) {
            if (!asked.contains(name)) {
                flaw(FlawCode.FIELD_UNKNOWN, name, name);
            }
        }
    }

    /** Says that something is wrong with a field. */
    public void flaw(FlawCode code, String field, Object... facts) {
        flaws.add(Flaw.of(code, place(field), facts));
    }

    /** Says that these things are wrong with this object. */
    public void flaws(List<Flaw> found) {
        found.forEach(flaw -> flaws.add(where.isEmpty() ? flaw : flaw.under(where)));
    }

    /** Whether nothing was wrong so far. */
    public boolean faultless() {
        return flaws.isEmpty();
    }

    /** Takes fields as known without reading them. */
    public void ignore(String... names) {
        asked.addAll(List.of(names));
    }

    /** Whether the field stands there. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** A string that must stand there. */
    public String text(String field) {
        return required(field).map(value -> text(value, place(field))).orElse("");
    }

    /** A string, empty where the field is absent. */
    public String textOrEmpty(String field) {
        return has(field) ? text(field) : "";
    }

    /** A whole number that must stand there. */
    public int integer(String field) {
        return number(field)
                .flatMap(value -> {
                    try {
                        return Optional.of(value.intValueExact());
                    } catch (ArithmeticException e) {
                        flaw(FlawCode.FIELD_TYPE, field, "整数", "a whole number");
                        return Optional.empty();
                    }
                })
                .orElse(0);
    }

    /** A number written as a string or a number, so that hundredths stay exact. */
    public Optional<BigDecimal> decimal(String field) {
        return required(field).flatMap(value -> switch (value) {
            case Json.Num(var number) -> Optional.of(number);
            case Json.Text(var text)
            when text.matches("[0-9]{1,9}(\\.[0-9]{1,4})?") -> Optional.of(new BigDecimal(text));
            case Json.Text text -> noNumber(field);
            case Json.Obj object -> noNumber(field);
            case Json.Arr array -> noNumber(field);
            case Json.Bool bool -> noNumber(field);
            case Json.Nil nil -> noNumber(field);
        });
    }

    /** True or false; false where the field is absent. */
    public boolean flag(String field) {
        asked.add(field);
        return switch (fields.get(field)) {
            case null -> false;
            case Json.Bool(var value) -> value;
            default -> {
                flaw(FlawCode.FIELD_TYPE, field, "布尔值", "true or false");
                yield false;
            }
        };
    }

    /** A list of strings, empty where the field is absent. */
    public List<String> texts(String field) {
        return list(field, (value, place) -> Optional.of(text(value, place)));
    }

    /** A list of lists of strings, empty where the field is absent. */
    public List<List<String>> textLists(String field) {
        return list(field, (value, place) -> {
            if (value instanceof Json.Arr(var inner)) {
                var texts = new ArrayList<String>();
                for (var each : inner) {
                    texts.add(text(each, place + "[" + texts.size() + "]"));
                }
                return Optional.of(List.copyOf(texts));
            }
            flaws.add(Flaw.of(FlawCode.FIELD_TYPE, place, "列表", "a list"));
            return Optional.empty();
        });
    }

    /** A list of objects, empty where the field is absent. */
    public <T> List<T> objects(String field, Function<JsonFields, T> reader) {
        return list(field, (value, place) -> object(value, place, flaws, reader));
    }

    /** An object that must stand there. */
    public <T> Optional<T> object(String field, Function<JsonFields, T> reader) {
        return required(field).flatMap(value -> object(value, place(field), flaws, reader));
    }

    /** The names of the fields; for objects that are maps. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Says that a list must stand there even if it may be empty. */
    public void require(String field) {
        required(field);
    }

    private <T> List<T> list(String field, BiFunction<Json, String, Optional<T>> reader) {
        asked.add(field);
        var value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Json.Arr(var values))) {
            flaw(FlawCode.FIELD_TYPE, field, "列表", "a list");
            return List.of();
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < values.size(); i++) {
            reader.apply(values.get(i), place(field) + "[" + i + "]").ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private Optional<Json> required(String field) {
        asked.add(field);
        var value = fields.get(field);
        if (value == null) {
            flaw(FlawCode.FIELD_MISSING, field);
        }
        return Optional.ofNullable(value);
    }

    private Optional<BigDecimal> number(String field) {
        return required(field)
                .flatMap(value -> value instanceof Json.Num(var number) ? Optional.of(number) : noNumber(field));
    }

    private Optional<BigDecimal> noNumber(String field) {
        flaw(FlawCode.FIELD_TYPE, field, "数字", "a number");
        return Optional.empty();
    }

    private String text(Json value, String place) {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        flaws.add(Flaw.of(FlawCode.FIELD_TYPE, place, "文字", "a text"));
        return "";
    }

    private String place(String field) {
        return where.isEmpty() ? field : field.isEmpty() ? where : where + "." + field;
    }
}
