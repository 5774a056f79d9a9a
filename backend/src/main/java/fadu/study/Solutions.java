package fadu.study;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.Option;
import fadu.exams.item.Question;
import fadu.exams.item.TrueFalse;
import java.util.List;
import java.util.stream.Stream;

/** The right answer of an item in words, for who has answered. */
final class Solutions {
    private Solutions() {}

    static List<String> of(Item item) {
        return of(item.question());
    }

    /** The rationale of the item, or those of its parts one below the other. */
    static String rationale(Item item) {
        var own = item.rationale();
        return item.question() instanceof CaseAnalysis analysis
                ? Stream.concat(
                                Stream.of(own),
                                analysis.parts().stream().map(part -> part.id() + ". " + part.rationale()))
                        .filter(line -> !line.isBlank())
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse("")
                : own;
    }

    private static List<String> of(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                choice.options().stream()
                        .filter(option -> choice.keys().contains(option.key()))
                        .map(Solutions::words)
                        .toList();
            case TrueFalse statement -> List.of(statement.answer() ? "正确" : "错误");
            case FillIn fill ->
                fill.blanks().stream()
                        .map(accepted -> String.join(" / ", accepted))
                        .toList();
            case CaseAnalysis analysis ->
                analysis.parts().stream()
                        .map(part -> part.id() + ". " + String.join("；", of(part.question())))
                        .toList();
        };
    }

    private static String words(Option option) {
        return option.key() + ". " + option.text();
    }
}
