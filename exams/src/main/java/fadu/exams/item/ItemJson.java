package fadu.exams.item;

import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import fadu.exams.json.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** An item as JSON: the files of shipped banks and the text that the bank stores. Unknown fields are refused. */
public final class ItemJson {
    private ItemJson() {}

    /** The item of the JSON, checked by {@link ItemCheck}, or all that is wrong with it. */
    public static Reading<Item> read(String json) {
        return JsonFields.read(json, fields -> {
            var item = new Item(
                    fields.text("id"),
                    fields.text("topic"),
                    fields.integer("difficulty"),
                    question(fields),
                    fields.textOrEmpty("rationale"),
                    citations(fields),
                    fields.texts("tags"));
            if (fields.faultless()) {
                fields.flaws(ItemCheck.flaws(item));
            }
            return item;
        });
    }

    /** Canonical JSON: no blanks, fields in fixed order, empty lists left out. */
    public static String write(Item item) {
        var fields = JsonWriter.object()
                .put("id", item.id())
                .put("kind", item.kind().name())
                .put("topic", item.topic())
                .put("difficulty", item.difficulty());
        put(fields, item.question());
        if (!item.rationale().isEmpty()) {
            fields.put("rationale", item.rationale());
        }
        return JsonWriter.write(fields.putUnlessEmpty("citations", citations(item.citations()))
                .putUnlessEmpty("tags", texts(item.tags()))
                .end());
    }

    /** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
    public static String hash(Item item) {
        return Sha256.hex(write(item));
    }

    private static Question question(JsonFields fields) {
        var kind = kind(fields);
        if (kind.isPresent() && kind.get() == ItemKind.CASE) {
            fields.require("parts");
            return new CaseAnalysis(fields.text("stem"), fields.objects("parts", ItemJson::part));
        }
        return simple(fields, kind);
    }

    private static CasePart part(JsonFields fields) {
        var id = fields.text("id");
        var kind = kind(fields);
        if (kind.isPresent() && kind.get() == ItemKind.CASE) {
            fields.flaw(FlawCode.KIND_UNKNOWN, "kind", ItemKind.CASE);
        }
        return new CasePart(
                id, fields.integer("marks"), simple(fields, kind), fields.textOrEmpty("rationale"), citations(fields));
    }

    private static Optional<ItemKind> kind(JsonFields fields) {
        var name = fields.text("kind");
        for (var kind : ItemKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        fields.flaw(FlawCode.KIND_UNKNOWN, "kind", name);
        return Optional.empty();
    }

    /** Without a known kind the fields are not judged: one flaw is enough. */
    private static SimpleQuestion simple(JsonFields fields, Optional<ItemKind> kind) {
        var stem = fields.text("stem");
        return switch (kind.orElse(ItemKind.CASE)) {
            case SINGLE -> {
                var answer = answer(fields);
                if (answer.size() != 1) {
                    fields.flaw(FlawCode.ANSWER_COUNT, "answer", 1);
                }
                yield new SingleChoice(stem, options(fields), answer.isEmpty() ? "" : answer.getFirst());
            }
            case MULTIPLE -> new MultipleChoice(stem, options(fields), new TreeSet<>(answer(fields)));
            case TRUE_FALSE -> {
                var answer = answer(fields);
                if (answer.size() != 1) {
                    fields.flaw(FlawCode.ANSWER_COUNT, "answer", 1);
                }
                for (var key : answer) {
                    if (!key.equals(TrueFalse.TRUE) && !key.equals(TrueFalse.FALSE)) {
                        fields.flaw(FlawCode.ANSWER_UNKNOWN, "answer", key);
                    }
                }
                yield new TrueFalse(stem, answer.contains(TrueFalse.TRUE));
            }
            case FILL -> {
                fields.require("blanks");
                yield new FillIn(stem, fields.textLists("blanks"));
            }
            case CASE -> {
                fields.ignore("options", "answer", "blanks", "parts");
                yield new TrueFalse(stem, true);
            }
        };
    }

    private static List<String> answer(JsonFields fields) {
        fields.require("answer");
        var answer = fields.texts("answer");
        var seen = new TreeSet<String>();
        for (var key : answer) {
            if (!seen.add(key)) {
                fields.flaw(FlawCode.ANSWER_TWICE, "answer", key);
            }
        }
        return answer;
    }

    private static List<Option> options(JsonFields fields) {
        fields.require("options");
        return fields.objects("options", option -> new Option(option.text("key"), option.text("text")));
    }

    private static List<Citation> citations(JsonFields fields) {
        return fields.objects("citations", citation -> new Citation(citation.text("law"), citation.text("article")));
    }

    private static void put(JsonWriter.Fields fields, Question question) {
        fields.put("stem", question.stem());
        switch (question) {
            case ChoiceQuestion choice ->
                fields.put("options", options(choice.options())).put("answer", JsonWriter.texts(choice.keys()));
            case TrueFalse statement -> fields.put("answer", JsonWriter.texts(List.of(statement.key())));
            case FillIn fill ->
                fields.put(
                        "blanks",
                        new Json.Arr(fill.blanks().stream()
                                .<Json>map(JsonWriter::texts)
                                .toList()));
            case CaseAnalysis analysis ->
                fields.put(
                        "parts",
                        new Json.Arr(analysis.parts().stream()
                                .<Json>map(ItemJson::part)
                                .toList()));
        }
    }

    private static Json.Obj part(CasePart part) {
        var fields = JsonWriter.object()
                .put("id", part.id())
                .put("kind", part.question().kind().name())
                .put("marks", part.weight());
        put(fields, part.question());
        if (!part.rationale().isEmpty()) {
            fields.put("rationale", part.rationale());
        }
        return fields.putUnlessEmpty("citations", citations(part.citations())).end();
    }

    static Json.Arr options(List<Option> options) {
        return new Json.Arr(options.stream()
                .<Json>map(option -> JsonWriter.object()
                        .put("key", option.key())
                        .put("text", option.text())
                        .end())
                .toList());
    }

    private static List<Json> citations(List<Citation> citations) {
        return citations.stream()
                .<Json>map(citation -> JsonWriter.object()
                        .put("law", citation.law())
                        .put("article", citation.article())
                        .end())
                .toList();
    }

    private static List<Json> texts(List<String> texts) {
        return texts.stream().<Json>map(Json.Text::new).toList();
    }
}
