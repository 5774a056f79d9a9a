package fadu.exams.assembly;

import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.bank.ItemVersion;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.item.OptionOrder;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes papers. The same blueprint, pool, seed and number always give the same papers. */
public final class Assembling {
    private static final int TRIES = 8;
    private static final int STEPS = 4_000;

    private Assembling() {}

    /** One paper per candidate, each with its own items, order and options. */
    public static Assembly perCandidate(Blueprint blueprint, Pool pool, long seed, int candidates) {
        return batch(new Index(blueprint, pool, Integer.MAX_VALUE), seed, candidates);
    }

    /** Parallel forms (A 卷, B 卷 …): papers that share no item. */
    public static Assembly parallel(Blueprint blueprint, Pool pool, long seed, int forms) {
        var index = new Index(blueprint, pool, 1);
        Assembly made = batch(index, seed, forms);
        // One form may have taken what a later one cannot do without: begin anew with other draws.
        for (int attempt = 1; attempt < TRIES && worthAnother(made); attempt++) {
            made = batch(index, seed + attempt, forms);
        }
        return made;
    }

    private static boolean worthAnother(Assembly assembly) {
        return assembly instanceof Assembly.Unmet(var demands)
                && demands.stream().anyMatch(demand -> demand.kind() == Kind.TOGETHER);
    }

    private static Assembly batch(Index index, long seed, int papers) {
        if (papers < 1) {
            throw new IllegalArgumentException("at least one paper: " + papers);
        }
        var impossible = Feasibility.unmet(index, papers);
        if (!impossible.isEmpty()) {
            return new Assembly.Unmet(impossible);
        }
        var left = index.left.clone();
        var made = new ArrayList<Paper>();
        for (int number = 0; number < papers; number++) {
            Optional<Draft> draft = Optional.empty();
            List<UnmetDemand> unmet = List.of();
            for (int attempt = 0; attempt < TRIES && draft.isEmpty(); attempt++) {
                var tried = new Draft(index, left, Seeded.of(seed, number, attempt));
                if (!tried.fill()) {
                    return new Assembly.Unmet(List.of(shortOfItems(number, papers)));
                }
                if (tried.repair(STEPS)) {
                    draft = Optional.of(tried);
                } else if (unmet.isEmpty() || tried.unmet().size() < unmet.size()) {
                    unmet = tried.unmet();
                }
            }
            if (draft.isEmpty()) {
                return new Assembly.Unmet(unmet);
            }
            made.add(paper(index, draft.get(), Seeded.of(seed, number, TRIES)));
            for (int item : draft.get().items()) {
                left[item]--;
            }
        }
        return new Assembly.Made(List.copyOf(made));
    }

    private static UnmetDemand shortOfItems(int made, int papers) {
        return UnmetDemand.of(
                Kind.TOGETHER,
                "",
                "各部分争用同一批试题，组成 " + made + " 份（共需 " + papers + " 份）后试题不足：请补充试题、提高使用次数上限或减少题数",
                "sections compete for the same items; they ran short after " + made + " of " + papers
                        + " papers: add items, raise the limit of uses or ask for fewer");
    }

    private static Paper paper(Index index, Draft draft, Seeded seeded) {
        var blueprint = index.blueprint;
        var items = draft.items();
        var sections = new ArrayList<Section>();
        int place = 0;
        int number = 1;
        for (int s = 0; s < index.sections(); s++) {
            var plan = blueprint.sections().get(s);
            var chosen = new ArrayList<ItemVersion>();
            for (int i = 0; i < plan.count(); i++) {
                chosen.add(index.items.get(items[place++]));
            }
            chosen.sort((one, other) -> one.ref().compareTo(other.ref()));
            if (blueprint.shuffleItems()) {
                seeded.shuffle(chosen);
            }
            var slots = new ArrayList<Slot>();
            for (var version : chosen) {
                var order = blueprint.shuffleOptions() ? OptionShuffle.of(version.item(), seeded) : OptionOrder.BANK;
                slots.add(new Slot(
                        number++, version.ref(), version.hash(), version.item().kind(), plan.marks(), order));
            }
            sections.add(new Section(plan.title(), slots));
        }
        return new Paper(blueprint.title(), blueprint.schemes(), sections);
    }
}
