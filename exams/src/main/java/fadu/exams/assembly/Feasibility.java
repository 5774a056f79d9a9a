package fadu.exams.assembly;

import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.blueprint.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be seen to be out of reach before any paper is tried: each finding is a proof, with the numbers that make it. */
final class Feasibility {
    private final Index index;
    private final int papers;
    private final List<UnmetDemand> unmet = new ArrayList<>();

    private Feasibility(Index index, int papers) {
        this.index = index;
        this.papers = papers;
    }

    static List<UnmetDemand> unmet(Index index, int papers) {
        var check = new Feasibility(index, papers);
        for (int s = 0; s < index.sections(); s++) {
            check.section(s);
        }
        for (int d = 0; d < index.least.length; d++) {
            check.coverage(d);
        }
        return List.copyOf(check.unmet);
    }

    private void section(int s) {
        var title = index.blueprint.sections().get(s).title();
        int wanted = index.count(s);
        int found = index.fitting[s].length;
        if (found < wanted) {
            unmet.add(UnmetDemand.of(
                    Kind.SECTION,
                    title,
                    "“" + title + "”需要 " + wanted + " 道，符合条件的试题只有 " + found + " 道：请补充试题、放宽条件或减少题数",
                    "\"" + title + "\" needs " + wanted + " items and " + found
                            + " fit: add items, widen the conditions or ask for fewer"));
            return;
        }
        long uses = uses(index.fitting[s]);
        long needed = (long) wanted * papers;
        if (uses < needed) {
            exposed(title, needed, uses);
        }
    }

    private void coverage(int d) {
        var demand = index.blueprint.demands().get(d);
        long highest = 0;
        long lowest = 0;
        long needed = 0;
        for (int s = 0; s < index.sections(); s++) {
            int matching = (int) Arrays.stream(index.fitting[s])
                    .filter(i -> index.counts(i, d))
                    .count();
            int others = index.fitting[s].length - matching;
            highest += Math.min(index.count(s), matching) * index.weight[s][d];
            lowest += Math.max(0, index.count(s) - others) * index.weight[s][d];
        }
        var unit = demand.measure() == Demand.Measure.ITEMS ? "道" : "分";
        var unitEn = demand.measure() == Demand.Measure.ITEMS ? "items" : "marks";
        if (highest < index.least[d]) {
            unmet.add(UnmetDemand.of(
                    Kind.COVERAGE,
                    demand.name(),
                    "“" + demand.name() + "”至少要 " + Index.written(index.least[d]) + " " + unit + "，按现有试题和各部分题数最多 "
                            + Index.written(highest) + " " + unit + "：请补充这类试题或降低要求",
                    "\"" + demand.name() + "\" asks for at least " + Index.written(index.least[d]) + " " + unitEn
                            + "; with these items and sections there can be " + Index.written(highest)
                            + ": add such items or ask for less"));
            return;
        }
        if (lowest > index.most[d]) {
            unmet.add(UnmetDemand.of(
                    Kind.COVERAGE,
                    demand.name(),
                    "“" + demand.name() + "”至多 " + Index.written(index.most[d]) + " " + unit + "，按现有试题和各部分题数至少会有 "
                            + Index.written(lowest) + " " + unit + "：请补充其他试题或放宽要求",
                    "\"" + demand.name() + "\" allows " + Index.written(index.most[d]) + " " + unitEn
                            + "; with these items and sections there are at least " + Index.written(lowest)
                            + ": add other items or allow more"));
            return;
        }
        if (demand.measure() == Demand.Measure.ITEMS) {
            needed = (index.least[d] + 99) / 100 * papers;
            long uses = usesOfDemand(d);
            if (uses < needed) {
                exposed(demand.name(), needed, uses);
            }
        }
    }

    private long uses(int[] items) {
        return Arrays.stream(items)
                .mapToLong(i -> Math.min(index.left[i], papers))
                .sum();
    }

    private long usesOfDemand(int d) {
        return Arrays.stream(index.fitting)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .filter(i -> index.counts(i, d))
                .mapToLong(i -> Math.min(index.left[i], papers))
                .sum();
    }

    private void exposed(String name, long needed, long uses) {
        unmet.add(UnmetDemand.of(
                Kind.EXPOSURE,
                name,
                "“" + name + "”在 " + papers + " 份试卷中共需使用试题 " + needed + " 次，按使用次数上限只剩 " + uses + " 次：请补充试题、提高上限或减少试卷份数",
                "\"" + name + "\" needs " + needed + " uses of items in " + papers + " papers and " + uses
                        + " are left: add items, raise the limit or make fewer papers"));
    }
}
