package fadu.exams.format;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemCheck;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Items as rows: one row an item; a case is a row of its facts and a row for each part, whose code is the case's, a slash and the
 * part's number. Blanks of a fill-in stand one a line, their accepted answers parted by {@code |}.
 */
final class SheetWriting {
    private SheetWriting() {}

    static List<String> head() {
        var head = new ArrayList<String>();
        for (var column : SheetColumn.values()) {
            if (column == SheetColumn.OPTIONS) {
                for (int i = 0; i < ItemCheck.MOST_OPTIONS; i++) {
                    head.add(column.title() + OptionOrder.letter(i));
                }
            } else if (column != SheetColumn.IGNORED) {
                head.add(column.title());
            }
        }
        return head;
    }

    static List<List<String>> rows(Item item) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                item.id(),
                item.topic(),
                String.valueOf(item.difficulty()),
                item.question(),
                item.rationale(),
                item.citations(),
                SheetText.joined(item.tags(), '|'),
                ""));
        if (item.question() instanceof CaseAnalysis(var facts, var parts)) {
            for (CasePart part : parts) {
                rows.add(row(
                        item.id() + "/" + part.id(),
                        "",
                        "",
                        part.question(),
                        part.rationale(),
                        part.citations(),
                        "",
                        String.valueOf(part.weight())));
            }
        }
        return rows;
    }

    private static List<String> row(
            String id,
            String topic,
            String difficulty,
            Question question,
            String rationale,
            List<Citation> citations,
            String tags,
            String weight) {
        var row = new ArrayList<String>();
        row.add(id);
        row.add(question.kind().words().zh());
        row.add(topic);
        row.add(difficulty);
        row.add(question.stem());
        var options = question instanceof ChoiceQuestion choice ? choice.options() : List.<Option>of();
        for (int i = 0; i < ItemCheck.MOST_OPTIONS; i++) {
            row.add(i < options.size() ? options.get(i).text() : "");
        }
        row.add(
                switch (question) {
                    case ChoiceQuestion choice -> String.join("", choice.keys());
                    case TrueFalse statement -> statement.answer() ? "正确" : "错误";
                    case FillIn fill ->
                        fill.blanks().stream()
                                .map(blank -> SheetText.joined(blank, '|'))
                                .collect(Collectors.joining("\n"));
                    case CaseAnalysis analysis -> "";
                });
        row.add(rationale);
        row.add(citations.stream()
                .map(citation -> "《" + citation.law() + "》" + citation.article())
                .collect(Collectors.joining("；")));
        row.add(tags);
        row.add(weight);
        return row.stream().map(SheetText::harmless).toList();
    }
}
