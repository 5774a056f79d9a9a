package fadu.questionbank;

import fadu.exams.item.CandidateView;
import fadu.exams.item.Item;
import fadu.exams.item.Option;
import fadu.law.LawReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What of an item is searched in, and what it cites. */
final class ItemWords {
    private ItemWords() {}

    /** Everything that a candidate may read, one line each. */
    static String searched(CandidateView view) {
        var lines = new ArrayList<String>();
        lines.add(view.stem());
        view.options().stream().map(Option::text).forEach(lines::add);
        view.parts().forEach(part -> lines.add(searched(part.view())));
        return String.join("\n", lines);
    }

    /** The articles of the item and of its parts, each once. */
    static List<LawReference> cited(Item item) {
        var cited = new LinkedHashSet<LawReference>();
        item.citations().forEach(citation -> cited.add(new LawReference(citation.law(), citation.article())));
        if (item.question() instanceof fadu.exams.item.CaseAnalysis(var facts, var parts)) {
            parts.forEach(part -> part.citations()
                    .forEach(citation -> cited.add(new LawReference(citation.law(), citation.article()))));
        }
        return List.copyOf(cited);
    }

    /** What an article's page calls the item. */
    static String label(String code, Item item) {
        var stem = item.question().stem().replaceAll("\\s+", " ");
        var label = code + " " + item.kind().words().zh() + "：" + stem;
        return label.codePointCount(0, label.length()) > 80
                ? label.substring(0, label.offsetByCodePoints(0, 80)) + "…"
                : label;
    }
}
