package fadu.exams.assembly;

import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.item.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tries every choice of items: slow, plain and independent of assembly. */
final class Exhaustive {
    private final Blueprint blueprint;
    private final List<Item> items;

    private Exhaustive(Blueprint blueprint, Pool pool) {
        this.blueprint = blueprint;
        items = pool.items().stream()
                .map(version -> version.item())
                .filter(item -> !blueprint.exclusions().items().contains(item.id()))
                .toList();
    }

    static boolean possible(Blueprint blueprint, Pool pool) {
        return new Exhaustive(blueprint, pool).from(0, 0, 0, new ArrayList<>(), new ArrayList<>());
    }

    private boolean from(int section, int count, int next, List<Item> chosen, List<BigDecimal> marks) {
        if (section == blueprint.sections().size()) {
            return fits(chosen, marks);
        }
        var plan = blueprint.sections().get(section);
        if (count == plan.count()) {
            return from(section + 1, 0, 0, chosen, marks);
        }
        for (int i = next; i < items.size(); i++) {
            var item = items.get(i);
            if (plan.from().selects(item) && !chosen.contains(item)) {
                chosen.add(item);
                marks.add(plan.marks());
                boolean found = from(section, count + 1, i + 1, chosen, marks);
                chosen.removeLast();
                marks.removeLast();
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(List<Item> chosen, List<BigDecimal> marks) {
        for (var group : blueprint.exclusions().enemies()) {
            if (chosen.stream().filter(item -> group.contains(item.id())).count() > 1) {
                return false;
            }
        }
        for (var demand : blueprint.demands()) {
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < chosen.size(); i++) {
                if (demand.which().selects(chosen.get(i))) {
                    sum = sum.add(demand.measure() == Demand.Measure.ITEMS ? BigDecimal.ONE : marks.get(i));
                }
            }
            if (sum.compareTo(demand.least()) < 0 || sum.compareTo(demand.most()) > 0) {
                return false;
            }
        }
        return true;
    }
}
