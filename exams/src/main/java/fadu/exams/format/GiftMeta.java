package fadu.exams.format;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.JsonFields;
import fadu.exams.item.Question;
import fadu.exams.item.Reading;
import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * What GIFT has no words for, as a comment line before the question: {@code // fadu: {"id":…,"kind":…,"topic":…}}. Other systems
 * skip it as they skip every comment.
 *
 * @param of the case that the question is a part of; empty for an item
 * @param part its number within the case; empty for an item
 * @param weight of the part, 0 for an item
 * @param rationale of a case, which has no answer block to carry one
 * @param blanks the accepted answers of a fill-in with several blanks
 */
record GiftMeta(
        String id,
        String kind,
        String topic,
        int difficulty,
        String of,
        String part,
        int weight,
        String rationale,
        List<List<String>> blanks,
        List<Citation> citations,
        List<String> tags) {
    static final String MARK = "// fadu: ";

    static String of(Item item) {
        var fields = JsonWriter.object()
                .put("id", item.id())
                .put("kind", item.kind().name())
                .put("topic", item.topic())
                .put("difficulty", item.difficulty());
        if (item.question() instanceof CaseAnalysis && !item.rationale().isEmpty()) {
            fields.put("rationale", item.rationale());
        }
        blanks(item.question(), fields);
        citations(item.citations(), fields);
        fields.putUnlessEmpty("tags", item.tags().stream().map(Json.Text::new).toList());
        return MARK + JsonWriter.write(fields.end());
    }

    static String of(String item, CasePart part) {
        var fields = JsonWriter.object()
                .put("of", item)
                .put("part", part.id())
                .put("kind", part.question().kind().name())
                .put("weight", part.weight());
        blanks(part.question(), fields);
        citations(part.citations(), fields);
        return MARK + JsonWriter.write(fields.end());
    }

    /** The comment's content; empty where it is not one of ours or somebody broke it. */
    static Optional<GiftMeta> read(String json) {
        return switch (JsonFields.read(json, GiftMeta::read)) {
            case Reading.Read<GiftMeta>(var meta) -> Optional.of(meta);
            case Reading.Refused<GiftMeta> refused -> Optional.empty();
        };
    }

    private static GiftMeta read(JsonFields fields) {
        return new GiftMeta(
                fields.textOrEmpty("id"),
                fields.text("kind"),
                fields.textOrEmpty("topic"),
                fields.has("difficulty") ? fields.integer("difficulty") : 0,
                fields.textOrEmpty("of"),
                fields.textOrEmpty("part"),
                fields.has("weight") ? fields.integer("weight") : 0,
                fields.textOrEmpty("rationale"),
                fields.textLists("blanks"),
                fields.objects("citations", citation -> new Citation(citation.text("law"), citation.text("article"))),
                fields.texts("tags"));
    }

    private static void blanks(Question question, JsonWriter.Fields fields) {
        if (question instanceof FillIn fill && fill.blanks().size() > 1) {
            fields.put(
                    "blanks",
                    new Json.Arr(
                            fill.blanks().stream().<Json>map(JsonWriter::texts).toList()));
        }
    }

    private static void citations(List<Citation> citations, JsonWriter.Fields fields) {
        fields.putUnlessEmpty(
                "citations",
                citations.stream()
                        .map(citation -> JsonWriter.object()
                                .put("law", citation.law())
                                .put("article", citation.article())
                                .end())
                        .toList());
    }
}
