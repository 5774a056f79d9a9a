package fadu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import fadu.questionbank.ItemContent;
import fadu.questionbank.Keys;
import fadu.questionbank.Pools;
import java.util.List;
import java.util.Set;

/** Who may hold the keys of questions. A line here is a decision: whatever it names must never answer a candidate. */
final class KeyReaders {
    /** Types through which a key can be had. */
    private static final List<Class<?>> HOLDERS = List.of(Keys.class, Pools.class, ItemContent.class);

    /** Classes of the making of papers: they draw from the published items and show a paper to its makers. */
    private static final Set<String> OF_PAPER = Set.of(
            "Drawing", "PreviewingPaper", "PreviewingPaper$Preview", "PaperController", "PaperViews$PreviewSlot");

    private KeyReaders() {}

    static boolean holdsKeys(JavaClass target) {
        return HOLDERS.stream()
                .anyMatch(holder -> target.getName().equals(holder.getName())
                        || target.getName().startsWith(holder.getName() + "$"));
    }

    /** The bank, the listed classes of paper, and marking; and compiled machinery of these. */
    static boolean mayRead(String root, JavaClass item) {
        var feature = Rules.feature(root, item).orElse("");
        if (!feature.equals("paper")) {
            return feature.isEmpty() || feature.equals("questionbank") || feature.equals("marking");
        }
        var name = item.getName().substring(item.getName().lastIndexOf('.') + 1);
        return OF_PAPER.stream().anyMatch(allowed -> name.equals(allowed) || machinery(name, allowed));
    }

    private static boolean machinery(String name, String allowed) {
        return name.startsWith("$" + allowed + "$") || name.startsWith(allowed + "$");
    }
}
