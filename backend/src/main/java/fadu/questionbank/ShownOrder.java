package fadu.questionbank;

import fadu.exams.item.CandidateView;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import java.util.ArrayList;
import java.util.List;

/** Puts the options of what a candidate sees into a paper's order, lettered anew from the top, without needing the item. */
public final class ShownOrder {
    private ShownOrder() {}

    /** The view in the order of a slot. */
    public static CandidateView of(CandidateView view, OptionOrder order) {
        return of(view, order, OptionOrder.WHOLE);
    }

    private static CandidateView of(CandidateView view, OptionOrder order, String part) {
        return new CandidateView(
                view.kind(),
                view.stem(),
                options(view.options(), order.keys().get(part)),
                view.blanks(),
                view.parts().stream()
                        .map(each ->
                                new CandidateView.Part(each.id(), each.weight(), of(each.view(), order, each.id())))
                        .toList());
    }

    private static List<Option> options(List<Option> options, @org.jspecify.annotations.Nullable List<String> order) {
        if (order == null) {
            return options;
        }
        var shown = new ArrayList<Option>();
        for (var key : order) {
            options.stream()
                    .filter(option -> option.key().equals(key))
                    .findFirst()
                    .ifPresent(option -> shown.add(new Option(OptionOrder.letter(shown.size()), option.text())));
        }
        return List.copyOf(shown);
    }
}
