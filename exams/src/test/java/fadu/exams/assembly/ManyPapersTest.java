package fadu.exams.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.Exclusions;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.blueprint.Selector;
import fadu.exams.item.ItemKind;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 2,000 candidates, each with an own paper out of 1,000 items under 20 constraints; prints the time, asserts the constraints. */
class ManyPapersTest {
    private static final int CANDIDATES = 2_000;

    @Test
    void two_thousand_papers_from_a_thousand_items_under_twenty_constraints() {
        var pool = Pools.mixed(2026, 1_000);
        var blueprint = blueprint(pool);
        int constraints = blueprint.sections().size()
                + blueprint.demands().size()
                + blueprint.exclusions().enemies().size()
                + 2;
        assertThat(constraints).isGreaterThanOrEqualTo(20);
        long begun = System.nanoTime();
        var papers = AssemblingTest.made(Assembling.perCandidate(blueprint, pool, 20261122, CANDIDATES));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var violations = PaperCheck.violations(blueprint, pool, papers);
        System.out.printf(
                "{\"bench\":\"assembly\",\"papers\":%d,\"items\":%d,\"constraints\":%d,\"violated\":%d,\"millis\":%d}%n",
                papers.size(), pool.items().size(), constraints, violations.size(), millis);
        assertThat(violations).isEmpty();
        assertThat(new HashSet<>(papers.stream().map(PaperJson::hash).toList())).hasSize(CANDIDATES);
    }

    private static Blueprint blueprint(Pool pool) {
        var ids = pool.items().stream().map(version -> version.ref().id()).toList();
        var sections = List.of(
                new SectionPlan("一、单选题", Selector.kind(ItemKind.SINGLE), 25, new BigDecimal("1")),
                new SectionPlan("二、多选题", Selector.kind(ItemKind.MULTIPLE), 12, new BigDecimal("2")),
                new SectionPlan("三、判断题", Selector.kind(ItemKind.TRUE_FALSE), 10, new BigDecimal("1")),
                new SectionPlan("四、填空题", Selector.kind(ItemKind.FILL), 4, new BigDecimal("1.5")),
                new SectionPlan("五、案例分析题", Selector.kind(ItemKind.CASE), 3, new BigDecimal("10")));
        var demands = new ArrayList<Demand>();
        demands.add(Demand.marks("行政处罚法占分", Selector.topic("行政处罚法"), new BigDecimal("20"), new BigDecimal("30")));
        demands.add(Demand.marks("行政许可法占分", Selector.topic("行政许可法"), new BigDecimal("15"), new BigDecimal("25")));
        for (var law : List.of("行政强制法", "行政复议法", "行政诉讼法", "国家赔偿法", "公务员法")) {
            demands.add(Demand.items(law + "题数", Selector.topic(law), 4, 8));
        }
        demands.add(Demand.items("容易", Selector.difficulty(1, 2), 18, 24));
        demands.add(Demand.items("中等", Selector.difficulty(3, 3), 9, 14));
        demands.add(Demand.items("较难", Selector.difficulty(4, 5), 18, 24));
        demands.add(Demand.items("重点", new Selector(Set.of(), List.of(), 1, 5, List.of("重点")), 6, 12));
        demands.add(Demand.items("处罚程序", Selector.topic("行政处罚法/程序"), 3, 54));
        var exclusions = new Exclusions(
                Set.copyOf(ids.subList(0, 10)),
                List.of(
                        Set.copyOf(ids.subList(10, 16)),
                        Set.copyOf(ids.subList(16, 20)),
                        Set.copyOf(ids.subList(19, 24))));
        return new Blueprint("执法资格考试", Schemes.STANDARD, sections, demands, exclusions, 200, true, true);
    }
}
