package fadu.exams.bank;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.Question;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two versions of an item, field by field. */
public final class ItemDifference {
    /**
     * One field that differs.
     *
     * @param field its place in the item's JSON, such as {@code stem}, {@code options[B]}, {@code parts[1].answer}
     * @param before empty where it was added
     * @param after empty where it was removed
     */
    public record Change(String field, String before, String after) {}

    private ItemDifference() {}

    /** The fields that differ, in the order of the JSON; empty where both say the same. */
    public static List<Change> between(Item before, Item after) {
        var old = fields(before);
        var now = fields(after);
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var change = new Change(name, old.getOrDefault(name, ""), now.getOrDefault(name, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, String> fields(Item item) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", item.id());
        fields.put("topic", item.topic());
        fields.put("difficulty", String.valueOf(item.difficulty()));
        put(item.question(), "", fields);
        fields.put("rationale", item.rationale());
        fields.put("citations", words(item.citations()));
        fields.put("tags", String.join("；", item.tags()));
        return fields;
    }

    private static void put(Question question, String prefix, Map<String, String> fields) {
        fields.put(prefix + "kind", question.kind().name());
        fields.put(prefix + "stem", question.stem());
        switch (question) {
            case ChoiceQuestion choice -> {
                choice.options().forEach(option -> fields.put(prefix + "options[" + option.key() + "]", option.text()));
                fields.put(prefix + "answer", String.join("", choice.keys()));
            }
            case TrueFalse statement -> fields.put(prefix + "answer", statement.key());
            case FillIn fill -> {
                for (int i = 0; i < fill.blanks().size(); i++) {
                    fields.put(
                            prefix + "blanks[" + (i + 1) + "]",
                            String.join("；", fill.blanks().get(i)));
                }
            }
            case CaseAnalysis analysis ->
                analysis.parts().forEach(part -> {
                    var inner = "parts[" + part.id() + "].";
                    fields.put(inner + "marks", String.valueOf(part.weight()));
                    put(part.question(), inner, fields);
                    fields.put(inner + "rationale", part.rationale());
                    fields.put(inner + "citations", words(part.citations()));
                });
        }
    }

    private static String words(List<Citation> citations) {
        return citations.stream()
                .map(citation -> "《" + citation.law() + "》" + citation.article())
                .collect(Collectors.joining("；"));
    }
}
