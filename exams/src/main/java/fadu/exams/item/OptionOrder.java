package fadu.exams.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * In which order a candidate sees options. The candidate's letters are always A, B, C … from the top; this order says which
 * option of the bank stands behind each.
 *
 * @param keys the bank's letters in the order shown, by part of a case or {@link #WHOLE}; an absent part keeps the bank's order
 */
public record OptionOrder(SortedMap<String, List<String>> keys) {
    /** The name under which the options of an item that is no case stand. */
    public static final String WHOLE = "";

    /** Every part in the bank's order. */
    public static final OptionOrder BANK = new OptionOrder(new TreeMap<>());

    /** Copies the order. */
    public OptionOrder {
        var copy = new TreeMap<String, List<String>>();
        keys.forEach((part, letters) -> copy.put(part, List.copyOf(letters)));
        keys = Collections.unmodifiableSortedMap(copy);
    }

    /** From a map in any order. */
    public static OptionOrder of(Map<String, List<String>> keys) {
        return new OptionOrder(new TreeMap<>(keys));
    }

    /** The letter that stands at a place, 0 being A. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** Whether the order names exactly the options of the item's choices, each once. */
    public boolean fits(Item item) {
        var choices = new TreeMap<String, ChoiceQuestion>();
        switch (item.question()) {
            case ChoiceQuestion choice -> choices.put(WHOLE, choice);
            case CaseAnalysis(var facts, var parts) ->
                parts.forEach(part -> {
                    if (part.question() instanceof ChoiceQuestion choice) {
                        choices.put(part.id(), choice);
                    }
                });
            case SimpleQuestion other -> {}
        }
        return keys.entrySet().stream().allMatch(entry -> {
            var choice = choices.get(entry.getKey());
            return choice != null
                    && entry.getValue().size() == choice.options().size()
                    && new TreeSet<>(entry.getValue())
                            .equals(new TreeSet<>(
                                    choice.options().stream().map(Option::key).toList()));
        });
    }

    List<Option> shown(String part, List<Option> options) {
        var order = keys.get(part);
        if (order == null) {
            return options;
        }
        var shown = new ArrayList<Option>();
        for (var key : order) {
            for (var option : options) {
                if (option.key().equals(key)) {
                    shown.add(new Option(letter(shown.size()), option.text()));
                }
            }
        }
        return List.copyOf(shown);
    }

    /** The response with the bank's letters in place of the candidate's. Letters that were never shown stay as they are. */
    public Response toBank(Response shown) {
        return translated(shown, WHOLE, true);
    }

    /** The response with the candidate's letters in place of the bank's: to show a key or an old answer. */
    public Response toShown(Response bank) {
        return translated(bank, WHOLE, false);
    }

    private Response translated(Response response, String part, boolean toBank) {
        return switch (response) {
            case Response.Keys(var letters) -> {
                var translated = new TreeSet<String>();
                letters.forEach(letter -> translated.add(translated(letter, part, toBank)));
                yield new Response.Keys(translated);
            }
            case Response.Parts(var parts) -> {
                var translated = new TreeMap<String, Response>();
                parts.forEach((id, answer) -> translated.put(id, translated(answer, id, toBank)));
                yield new Response.Parts(translated);
            }
            case Response.Nothing none -> none;
            case Response.Blanks blanks -> blanks;
        };
    }

    private String translated(String letter, String part, boolean toBank) {
        var order = keys.get(part);
        if (order == null) {
            return letter;
        }
        UnaryOperator<String> back = shown -> {
            int place = shown.length() == 1 ? shown.charAt(0) - 'A' : -1;
            return place >= 0 && place < order.size() ? order.get(place) : shown;
        };
        int place = order.indexOf(letter);
        return toBank ? back.apply(letter) : place < 0 ? letter : letter(place);
    }
}
