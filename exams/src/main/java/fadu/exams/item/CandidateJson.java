package fadu.exams.item;

import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;

/**
 * What a candidate may see, as JSON: {@code kind}, {@code stem}, {@code options}, {@code blanks} (their number), {@code parts} with
 * {@code id}, {@code weight} and the same fields.
 */
public final class CandidateJson {
    private CandidateJson() {}

    /** Canonical JSON. */
    public static String write(CandidateView view) {
        var fields = JsonWriter.object();
        put(fields, view);
        return JsonWriter.write(fields.end());
    }

    /** The view of such JSON. */
    public static Reading<CandidateView> read(String json) {
        return JsonFields.read(json, CandidateJson::view);
    }

    private static void put(JsonWriter.Fields fields, CandidateView view) {
        fields.put("kind", view.kind().name()).put("stem", view.stem());
        if (!view.options().isEmpty()) {
            fields.put("options", ItemJson.options(view.options()));
        }
        if (view.blanks() > 0) {
            fields.put("blanks", view.blanks());
        }
        fields.putUnlessEmpty(
                "parts",
                view.parts().stream()
                        .<Json>map(part -> {
                            var inner = JsonWriter.object().put("id", part.id()).put("weight", part.weight());
                            put(inner, part.view());
                            return inner.end();
                        })
                        .toList());
    }

    private static CandidateView view(JsonFields fields) {
        return new CandidateView(
                kind(fields),
                fields.text("stem"),
                fields.objects("options", option -> new Option(option.text("key"), option.text("text"))),
                fields.has("blanks") ? fields.integer("blanks") : 0,
                fields.objects(
                        "parts", part -> new CandidateView.Part(part.text("id"), part.integer("weight"), view(part))));
    }

    private static ItemKind kind(JsonFields fields) {
        var name = fields.text("kind");
        for (var kind : ItemKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        fields.flaw(FlawCode.KIND_UNKNOWN, "kind", name);
        return ItemKind.SINGLE;
    }
}
