package fadu.exams.item;

import java.util.List;

/**
 * What a candidate may see of an item, and all that a response can be checked against. It has no field that could hold a key, a
 * rationale, a citation, a tag, a topic, a difficulty or the bank's code.
 *
 * @param options lettered A, B, C … in the order shown; empty unless it is a choice
 * @param blanks the number of blanks; 0 unless it is a fill-in
 * @param parts the questions of a case; empty unless it is one
 */
public record CandidateView(ItemKind kind, String stem, List<Option> options, int blanks, List<Part> parts) {
    /** One question of a case. */
    public record Part(String id, int weight, CandidateView view) {}

    /** Copies the lists. */
    public CandidateView {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    /** The item with its options in the bank's order. */
    public static CandidateView of(Item item) {
        return of(item.question(), OptionOrder.BANK);
    }

    /** The item with its options in another order, lettered anew. */
    public static CandidateView of(Item item, OptionOrder order) {
        return of(item.question(), order);
    }

    private static CandidateView of(Question question, OptionOrder order) {
        return switch (question) {
            case SimpleQuestion simple -> of(simple, order, OptionOrder.WHOLE);
            case CaseAnalysis(var stem, var parts) ->
                new CandidateView(
                        ItemKind.CASE,
                        stem,
                        List.of(),
                        0,
                        parts.stream()
                                .map(part -> new Part(part.id(), part.weight(), of(part.question(), order, part.id())))
                                .toList());
        };
    }

    private static CandidateView of(SimpleQuestion question, OptionOrder order, String part) {
        return switch (question) {
            case ChoiceQuestion choice ->
                new CandidateView(choice.kind(), choice.stem(), order.shown(part, choice.options()), 0, List.of());
            case TrueFalse statement ->
                new CandidateView(ItemKind.TRUE_FALSE, statement.stem(), List.of(), 0, List.of());
            case FillIn(var stem, var blanks) ->
                new CandidateView(ItemKind.FILL, stem, List.of(), blanks.size(), List.of());
        };
    }
}
