package fadu.exams.paper;

import fadu.exams.item.FlawCode;
import fadu.exams.item.ItemKind;
import fadu.exams.item.JsonFields;
import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import java.util.Arrays;
import java.util.EnumMap;

/** Schemes as a JSON object from kind to scheme, every kind named. */
public final class SchemesJson {
    private SchemesJson() {}

    /** The object. */
    public static Json.Obj tree(Schemes schemes) {
        var fields = JsonWriter.object();
        for (var kind : ItemKind.values()) {
            fields.put(kind.name(), schemes.of(kind).name());
        }
        return fields.end();
    }

    /** The schemes of such an object; kinds that are not named get the standard. */
    public static Schemes read(JsonFields fields) {
        var byKind = new EnumMap<ItemKind, Scheme>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            if (fields.has(kind.name())) {
                var name = fields.text(kind.name());
                Arrays.stream(Scheme.values())
                        .filter(scheme ->
                                scheme.name().equals(name) && scheme.kinds().contains(kind))
                        .findFirst()
                        .ifPresentOrElse(
                                scheme -> byKind.put(kind, scheme),
                                () -> fields.flaw(
                                        FlawCode.VALUE_UNKNOWN,
                                        kind.name(),
                                        name,
                                        Arrays.stream(Scheme.values())
                                                .filter(scheme -> scheme.kinds().contains(kind))
                                                .toList()));
            }
        }
        return new Schemes(byKind);
    }
}
