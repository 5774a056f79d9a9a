package fadu.exams.assembly;

import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.blueprint.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One paper under construction: first every place gets an item, then items are exchanged until no demand is violated. Each step
 * looks at some exchanges that help one violated demand and takes the best; now and then it takes one that does not help, so as
 * not to get stuck.
 */
final class Draft {
    private static final int LOOKS = 24;
    private static final int STRAY = 40;
    private static final long UNIT = 1_000_000;

    private final Index index;
    private final int[] left;
    private final Seeded seeded;
    private final int[] sectionOf;
    private final int[] itemAt;
    private final int[] placeOf;
    private final long[] sums;
    private final long[] price;
    private final int[] enemies;
    private final int[] violated;

    /**
     * An empty paper.
     *
     * @param left how often each item may still be used
     */
    Draft(Index index, int[] left, Seeded seeded) {
        this.index = index;
        this.left = left;
        this.seeded = seeded;
        sectionOf = index.places().stream().mapToInt(Integer::intValue).toArray();
        itemAt = new int[sectionOf.length];
        Arrays.fill(itemAt, -1);
        placeOf = new int[index.items.size()];
        Arrays.fill(placeOf, -1);
        sums = new long[index.least.length];
        price = new long[sums.length];
        for (int d = 0; d < sums.length; d++) {
            long heaviest = 1;
            for (int s = 0; s < index.sections(); s++) {
                heaviest = Math.max(heaviest, index.weight[s][d]);
            }
            price[d] = Math.max(1, UNIT / heaviest);
        }
        enemies = new int[index.blueprint.exclusions().enemies().size()];
        violated = new int[sums.length + enemies.length];
    }

    /** By place the item, section by section. */
    int[] items() {
        return itemAt.clone();
    }

    int section(int place) {
        return sectionOf[place];
    }

    /** Gives every place an item; false where that cannot be done. */
    boolean fill() {
        for (int place = 0; place < itemAt.length; place++) {
            int item = free(sectionOf[place]);
            if (item >= 0) {
                put(place, item);
            } else if (!push(place, new boolean[placeOf.length])) {
                return false;
            }
        }
        return true;
    }

    /** A free item of the section: of a few drawn ones the one with most uses left, so that use spreads evenly. */
    private int free(int section) {
        var fitting = index.fitting[section];
        int best = -1;
        for (int look = 0; look < 4; look++) {
            int item = fitting[seeded.below(fitting.length)];
            if (available(item) && (best < 0 || left[item] > left[best])) {
                best = item;
            }
        }
        if (best >= 0) {
            return best;
        }
        int from = seeded.below(fitting.length);
        for (int i = 0; i < fitting.length; i++) {
            int item = fitting[(from + i) % fitting.length];
            if (available(item)) {
                return item;
            }
        }
        return -1;
    }

    private boolean available(int item) {
        return placeOf[item] < 0 && left[item] > 0;
    }

    /** Makes room by moving items between sections that they fit as well (an augmenting path). */
    private boolean push(int place, boolean[] seen) {
        for (int item : index.fitting[sectionOf[place]]) {
            if (!seen[item] && left[item] > 0) {
                seen[item] = true;
                int holder = placeOf[item];
                if (holder < 0) {
                    put(place, item);
                    return true;
                }
                if (sectionOf[holder] != sectionOf[place] && push(holder, seen)) {
                    put(place, item);
                    return true;
                }
            }
        }
        return false;
    }

    private void put(int place, int item) {
        int old = itemAt[place];
        if (old >= 0) {
            count(place, old, -1);
            if (placeOf[old] == place) {
                placeOf[old] = -1;
            }
        }
        itemAt[place] = item;
        placeOf[item] = place;
        count(place, item, 1);
    }

    private void count(int place, int item, int sign) {
        var weight = index.weight[sectionOf[place]];
        for (long bits = index.demandsOf[item]; bits != 0; bits &= bits - 1) {
            int d = Long.numberOfTrailingZeros(bits);
            sums[d] += sign * weight[d];
        }
        for (int group : index.enemiesOf[item]) {
            enemies[group] += sign;
        }
    }

    /** Exchanges items until every demand is met; false where the steps run out. */
    boolean repair(int steps) {
        for (int step = 0; step < steps; step++) {
            int count = violations();
            if (count == 0) {
                return true;
            }
            improve(violated[seeded.below(count)]);
        }
        return violations() == 0;
    }

    private int violations() {
        int count = 0;
        for (int d = 0; d < sums.length; d++) {
            if (sums[d] < index.least[d] || sums[d] > index.most[d]) {
                violated[count++] = d;
            }
        }
        for (int group = 0; group < enemies.length; group++) {
            if (enemies[group] > 1) {
                violated[count++] = sums.length + group;
            }
        }
        return count;
    }

    private void improve(int demand) {
        int bestPlace = -1;
        int bestItem = -1;
        long best = Long.MAX_VALUE;
        boolean stray = seeded.below(STRAY) == 0;
        for (int look = 0; look < LOOKS; look++) {
            int place = seeded.below(itemAt.length);
            var fitting = index.fitting[sectionOf[place]];
            int item = fitting[seeded.below(fitting.length)];
            if (available(item) && helps(demand, place, item)) {
                long change = change(place, item);
                if (change < best || (change == best && left[item] > left[bestItem])) {
                    best = change;
                    bestPlace = place;
                    bestItem = item;
                    if (stray) {
                        break;
                    }
                }
            }
        }
        if (bestPlace < 0) {
            bestPlace = search(demand);
            bestItem = found;
            best = bestPlace < 0 ? 1 : change(bestPlace, bestItem);
        }
        if (bestPlace >= 0 && (best <= 0 || stray || seeded.below(STRAY) == 0)) {
            put(bestPlace, bestItem);
        }
    }

    private int found = -1;

    /** A helping exchange by looking everywhere from a drawn place on; for demands that few items serve. */
    private int search(int demand) {
        int from = seeded.below(itemAt.length);
        for (int i = 0; i < itemAt.length; i++) {
            int place = (from + i) % itemAt.length;
            var fitting = index.fitting[sectionOf[place]];
            int start = seeded.below(fitting.length);
            for (int j = 0; j < fitting.length; j++) {
                int item = fitting[(start + j) % fitting.length];
                if (available(item) && helps(demand, place, item)) {
                    found = item;
                    return place;
                }
            }
        }
        return -1;
    }

    /** Whether the exchange moves the violated demand the right way. */
    private boolean helps(int demand, int place, int item) {
        int old = itemAt[place];
        if (demand >= sums.length) {
            int group = demand - sums.length;
            return isEnemy(old, group) && !isEnemy(item, group);
        }
        boolean more = sums[demand] < index.least[demand];
        return index.counts(item, demand) == more && index.counts(old, demand) != more;
    }

    private boolean isEnemy(int item, int group) {
        for (int each : index.enemiesOf[item]) {
            if (each == group) {
                return true;
            }
        }
        return false;
    }

    /** By how much the exchange makes things worse; negative where better. */
    private long change(int place, int item) {
        int old = itemAt[place];
        var weight = index.weight[sectionOf[place]];
        long change = 0;
        for (long bits = index.demandsOf[old] ^ index.demandsOf[item]; bits != 0; bits &= bits - 1) {
            int d = Long.numberOfTrailingZeros(bits);
            long after = sums[d] + (index.counts(item, d) ? weight[d] : -weight[d]);
            change += (distance(d, after) - distance(d, sums[d])) * price[d];
        }
        for (int group : index.enemiesOf[old]) {
            change -= enemies[group] > 1 ? UNIT : 0;
        }
        for (int group : index.enemiesOf[item]) {
            int others = enemies[group] - (isEnemy(old, group) ? 1 : 0);
            change += others > 0 ? UNIT : 0;
        }
        return change;
    }

    private long distance(int demand, long sum) {
        return Math.max(0, Math.max(index.least[demand] - sum, sum - index.most[demand]));
    }

    /** What is violated now, in words. */
    List<UnmetDemand> unmet() {
        var unmet = new ArrayList<UnmetDemand>();
        int count = violations();
        for (int i = 0; i < count; i++) {
            unmet.add(violated[i] < sums.length ? coverage(violated[i]) : enemies(violated[i] - sums.length));
        }
        return unmet;
    }

    private UnmetDemand coverage(int d) {
        var demand = index.blueprint.demands().get(d);
        boolean items = demand.measure() == Demand.Measure.ITEMS;
        var range = Index.written(index.least[d]) + "–" + Index.written(index.most[d]);
        return UnmetDemand.of(
                Kind.TOGETHER,
                demand.name(),
                "反复组卷仍不能同时满足各项要求，“" + demand.name() + "”只达到 " + Index.written(sums[d]) + (items ? " 道" : " 分") + "（要求 "
                        + range + "）：请放宽此项或与之相争的要求",
                "many tries did not meet all demands together; \"" + demand.name() + "\" reached "
                        + Index.written(sums[d]) + (items ? " items" : " marks") + " (asked: " + range
                        + "): relax it or those that compete with it");
    }

    private UnmetDemand enemies(int group) {
        var codes = String.join(
                "、",
                index.blueprint.exclusions().enemies().get(group).stream()
                        .sorted()
                        .toList());
        return UnmetDemand.of(
                Kind.TOGETHER,
                codes,
                "反复组卷仍不能避开互斥试题 " + codes + " 同卷：请补充试题或放宽要求",
                "many tries did not keep " + codes + " apart: add items or relax demands");
    }
}
