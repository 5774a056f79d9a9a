package fadu.demonstration;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.FillIn;
import fadu.exams.item.Option;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.TrueFalse;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the demonstration's people answer, in the bank's letters: all of a question right, or nothing of it. */
final class Answers {
    private Answers() {}

    /** The whole of it right. */
    static Response right(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> new Response.Keys(new TreeSet<>(choice.keys()));
            case TrueFalse statement -> Response.Keys.of(statement.answer() ? TrueFalse.TRUE : TrueFalse.FALSE);
            case FillIn fill ->
                new Response.Blanks(fill.blanks().stream()
                        .map(accepted -> accepted.getFirst())
                        .toList());
            case CaseAnalysis analysis -> parts(analysis, Answers::right);
        };
    }

    /** Nothing of it right: one wrong letter or word; where every letter is right, no answer. */
    static Response wrong(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                choice.options().stream()
                        .map(Option::key)
                        .filter(key -> !choice.keys().contains(key))
                        .findFirst()
                        .<Response>map(Response.Keys::of)
                        .orElse(Response.NOTHING);
            case TrueFalse statement -> Response.Keys.of(statement.answer() ? TrueFalse.FALSE : TrueFalse.TRUE);
            case FillIn fill ->
                new Response.Blanks(
                        fill.blanks().stream().map(accepted -> "不记得").toList());
            case CaseAnalysis analysis -> parts(analysis, Answers::wrong);
        };
    }

    private static Response parts(CaseAnalysis analysis, Function<Question, Response> answer) {
        var parts = new TreeMap<String, Response>();
        for (var part : analysis.parts()) {
            var response = answer.apply(part.question());
            if (!response.isEmpty()) {
                parts.put(part.id(), response);
            }
        }
        return parts.isEmpty() ? Response.NOTHING : new Response.Parts(parts);
    }
}
