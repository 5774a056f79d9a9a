package fadu.exams.format;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.SimpleQuestion;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes GIFT that {@link GiftReader} reads back to equal items and that other systems can read too. The rationale is the general
 * feedback; what GIFT cannot say stands in a comment line before the question, see {@link GiftMeta}; several blanks are written
 * as pairs; a case is its facts, then its parts.
 */
public final class GiftWriter {
    private GiftWriter() {}

    /** The items as one text. */
    public static String write(List<Item> items) {
        var out = new StringBuilder();
        items.forEach(item -> item(item, out));
        return out.toString();
    }

    private static void item(Item item, StringBuilder out) {
        out.append(GiftMeta.of(item)).append('\n');
        switch (item.question()) {
            case SimpleQuestion simple -> question(item.id(), simple, item.rationale(), out);
            case CaseAnalysis(var facts, var parts) -> {
                out.append("::")
                        .append(item.id())
                        .append("::")
                        .append(text(facts))
                        .append("\n\n");
                for (var part : parts) {
                    out.append(GiftMeta.of(item.id(), part)).append('\n');
                    question(item.id() + "-" + part.id(), part.question(), part.rationale(), out);
                }
            }
        }
    }

    private static void question(String name, SimpleQuestion question, String rationale, StringBuilder out) {
        out.append("::").append(name).append("::");
        switch (question) {
            case SingleChoice choice -> {
                out.append(text(choice.stem())).append("{\n");
                choice.options()
                        .forEach(option -> answer(
                                option.key().equals(choice.key()) ? "=" : "~",
                                option.key().equals(choice.key()) ? "%100%" : "%0%",
                                option.text(),
                                out));
                end(rationale, "", out);
            }
            case MultipleChoice choice -> {
                out.append(text(choice.stem())).append("{\n");
                choice.options().forEach(option -> answer("~" + weight(choice, option.key()), "", option.text(), out));
                end(rationale, "", out);
            }
            case TrueFalse statement -> {
                out.append(text(statement.stem()))
                        .append("{\n")
                        .append(statement.key())
                        .append('\n');
                end(rationale, "", out);
            }
            case FillIn fill -> fill(fill, rationale, out);
        }
    }

    private static void fill(FillIn fill, String rationale, StringBuilder out) {
        if (fill.blanks().size() == 1) {
            int at = fill.stem().indexOf(FillIn.mark(1));
            out.append(text(fill.stem().substring(0, at))).append("{\n");
            fill.blanks().getFirst().forEach(answer -> answer("=", "%100%", answer, out));
            end(rationale, fill.stem().substring(at + FillIn.mark(1).length()), out);
        } else {
            out.append(text(fill.stem())).append("{\n");
            for (int i = 0; i < fill.blanks().size(); i++) {
                out.append("=")
                        .append(i + 1)
                        .append(" -> ")
                        .append(GiftText.escaped(fill.blanks().get(i).getFirst()))
                        .append('\n');
            }
            end(rationale, "", out);
        }
    }

    /** The weight is written only where the text itself would be taken for one. */
    private static void answer(String sign, String weight, String text, StringBuilder out) {
        out.append(sign)
                .append(text.startsWith("%") ? weight : "")
                .append(text(text))
                .append('\n');
    }

    private static void end(String rationale, String tail, StringBuilder out) {
        if (!rationale.isEmpty()) {
            out.append("####").append(text(rationale)).append('\n');
        }
        out.append('}').append(GiftText.escaped(tail)).append("\n\n");
    }

    private static String weight(ChoiceQuestion choice, String key) {
        var share = new BigDecimal(100)
                .divide(BigDecimal.valueOf(choice.keys().size()), 5, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
        return choice.keys().contains(key) ? "%" + share + "%" : "%-100%";
    }

    /** A text that begins like a format mark is marked as plain. */
    private static String text(String text) {
        return (text.startsWith("[") ? "[plain]" : "") + GiftText.escaped(text);
    }
}
