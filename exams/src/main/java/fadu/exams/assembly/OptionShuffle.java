package fadu.exams.assembly;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.Item;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Draws an order of options. Options that speak of others (以上都对, A 和 B) keep every option where it is. */
final class OptionShuffle {
    private static final Pattern SPEAKS_OF_OTHERS =
            Pattern.compile("^(以上|上述|前述).*|.*(?<![A-Za-z])[A-H]\\s*[和与或、及]\\s*[A-H](?![A-Za-z]).*", Pattern.DOTALL);

    private OptionShuffle() {}

    static OptionOrder of(Item item, Seeded seeded) {
        var order = new TreeMap<String, List<String>>();
        draw(OptionOrder.WHOLE, item.question(), seeded, order);
        return new OptionOrder(order);
    }

    private static void draw(String part, Question question, Seeded seeded, SortedMap<String, List<String>> order) {
        if (question instanceof CaseAnalysis(var facts, var parts)) {
            parts.forEach(each -> draw(each.id(), each.question(), seeded, order));
        }
        if (question instanceof ChoiceQuestion choice
                && choice.options().stream().noneMatch(OptionShuffle::fixed)) {
            var letters =
                    new ArrayList<>(choice.options().stream().map(Option::key).toList());
            seeded.shuffle(letters);
            order.put(part, letters);
        }
    }

    private static boolean fixed(Option option) {
        return SPEAKS_OF_OTHERS.matcher(option.text()).matches();
    }
}
