package fadu.exams.assembly;

import fadu.exams.Marks;
import fadu.exams.bank.ItemVersion;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A pool seen through a blueprint, as numbers: which item fits which section and counts for which demand. Amounts are hundredths
 * of items or marks.
 */
final class Index {
    final Blueprint blueprint;
    final List<ItemVersion> items;
    /** By item: its demands as bits. */
    final long[] demandsOf;
    /** By item: its groups of enemies. */
    final int[][] enemiesOf;
    /** By item: how often it may still be used. */
    final int[] left;
    /** By section: the items that fit. */
    final int[][] fitting;
    /** By section and demand: what one item of that section counts for it. */
    final long[][] weight;

    final long[] least;
    final long[] most;

    Index(Blueprint blueprint, Pool pool, int exposure) {
        this.blueprint = blueprint;
        items = pool.items().stream()
                .filter(version ->
                        !blueprint.exclusions().items().contains(version.ref().id()))
                .sorted(Comparator.comparing(ItemVersion::ref))
                .toList();
        var demands = blueprint.demands();
        demandsOf = new long[items.size()];
        enemiesOf = new int[items.size()][];
        left = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i).item();
            for (int d = 0; d < demands.size(); d++) {
                demandsOf[i] |= demands.get(d).which().selects(item) ? 1L << d : 0;
            }
            var groups = blueprint.exclusions().enemies();
            enemiesOf[i] = IntStream.range(0, groups.size())
                    .filter(group -> groups.get(group).contains(item.id()))
                    .toArray();
            int uses = pool.uses().getOrDefault(item.id(), 0);
            int mayBeUsed = blueprint.exposure() == 0 ? Integer.MAX_VALUE : Math.max(0, blueprint.exposure() - uses);
            left[i] = Math.min(mayBeUsed, exposure);
        }
        var sections = blueprint.sections();
        fitting = new int[sections.size()][];
        weight = new long[sections.size()][demands.size()];
        for (int s = 0; s < sections.size(); s++) {
            var section = sections.get(s);
            fitting[s] = IntStream.range(0, items.size())
                    .filter(i -> section.from().selects(items.get(i).item()))
                    .toArray();
            for (int d = 0; d < demands.size(); d++) {
                weight[s][d] = demands.get(d).measure() == Demand.Measure.ITEMS ? 100 : hundredths(section.marks());
            }
        }
        least = demands.stream().mapToLong(demand -> hundredths(demand.least())).toArray();
        most = demands.stream().mapToLong(demand -> hundredths(demand.most())).toArray();
    }

    boolean counts(int item, int demand) {
        return (demandsOf[item] >>> demand & 1) == 1;
    }

    int sections() {
        return fitting.length;
    }

    int count(int section) {
        return blueprint.sections().get(section).count();
    }

    /** The sections' places, section by section. */
    List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (int s = 0; s < sections(); s++) {
            for (int i = 0; i < count(s); i++) {
                places.add(s);
            }
        }
        return places;
    }

    static long hundredths(BigDecimal number) {
        return number.movePointRight(Marks.PLACES).longValueExact();
    }

    /** An amount of a demand as people write it. */
    static String written(long hundredths) {
        return BigDecimal.valueOf(hundredths, Marks.PLACES).stripTrailingZeros().toPlainString();
    }
}
