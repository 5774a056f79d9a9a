package fadu.exams.assembly;

import fadu.exams.Marks;
import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.bank.ItemVersion;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks papers against their blueprint, knowing nothing of how they were made; also for papers put together by hand. */
public final class PaperCheck {
    private final Blueprint blueprint;
    private final Map<String, ItemVersion> pool = new HashMap<>();
    private final List<UnmetDemand> unmet = new ArrayList<>();

    private PaperCheck(Blueprint blueprint, Pool pool) {
        this.blueprint = blueprint;
        pool.items().forEach(version -> this.pool.put(version.ref().id(), version));
    }

    /** What the papers violate; empty where nothing. */
    public static List<UnmetDemand> violations(Blueprint blueprint, Pool pool, List<Paper> papers) {
        var check = new PaperCheck(blueprint, pool);
        papers.forEach(check::paper);
        check.exposure(pool, papers);
        return List.copyOf(check.unmet);
    }

    private void paper(Paper paper) {
        if (!paper.schemes().equals(blueprint.schemes())
                || paper.sections().size() != blueprint.sections().size()) {
            add(
                    Kind.SECTION,
                    paper.title(),
                    "评分规则或部分的个数与蓝图不同",
                    "schemes or number of sections differ from the blueprint");
            return;
        }
        for (int s = 0; s < paper.sections().size(); s++) {
            section(blueprint.sections().get(s), paper.sections().get(s));
        }
        blueprint.demands().forEach(demand -> demand(demand, paper));
        var codes = paper.slots().stream().map(slot -> slot.item().id()).collect(Collectors.toSet());
        for (var code : codes) {
            if (blueprint.exclusions().items().contains(code)) {
                add(Kind.EXCLUSION, code, "试题 " + code + " 已被排除", "item " + code + " is excluded");
            }
        }
        blueprint.exclusions().enemies().forEach(group -> enemies(group, codes));
    }

    private void section(SectionPlan plan, Section section) {
        if (section.slots().size() != plan.count()) {
            add(
                    Kind.SECTION,
                    plan.title(),
                    "应有 " + plan.count() + " 道，实有 " + section.slots().size() + " 道",
                    "there should be " + plan.count() + " items and there are "
                            + section.slots().size());
        }
        for (var slot : section.slots()) {
            var version = pool.get(slot.item().id());
            if (version == null || !pins(slot, version)) {
                add(
                        Kind.SECTION,
                        plan.title(),
                        "第 " + slot.number() + " 题不是题库中的版本，或选项次序不符",
                        "slot " + slot.number() + " is not the bank's version, or its options do not fit");
            } else if (!plan.from().selects(version.item()) || slot.marks().compareTo(plan.marks()) != 0) {
                add(
                        Kind.SECTION,
                        plan.title(),
                        "第 " + slot.number() + " 题不符合本部分的条件或分值",
                        "slot " + slot.number() + " does not fit the section's conditions or marks");
            }
        }
    }

    private static boolean pins(Slot slot, ItemVersion version) {
        return slot.item().equals(version.ref())
                && slot.hash().equals(version.hash())
                && slot.kind() == version.item().kind()
                && slot.order().fits(version.item());
    }

    private void demand(Demand demand, Paper paper) {
        var amount = BigDecimal.ZERO;
        for (var slot : paper.slots()) {
            var version = pool.get(slot.item().id());
            if (version != null && demand.which().selects(version.item())) {
                amount = amount.add(demand.measure() == Demand.Measure.ITEMS ? BigDecimal.ONE : slot.marks());
            }
        }
        if (amount.compareTo(demand.least()) < 0 || amount.compareTo(demand.most()) > 0) {
            var is = amount.setScale(Marks.PLACES).toPlainString();
            add(
                    Kind.COVERAGE,
                    demand.name(),
                    "实为 " + is + "，要求 " + demand.least() + " 至 " + demand.most(),
                    "it is " + is + ", asked are " + demand.least() + " to " + demand.most());
        }
    }

    private void enemies(Set<String> group, Set<String> codes) {
        var together = group.stream().filter(codes::contains).sorted().toList();
        if (together.size() > 1) {
            var names = String.join("、", together);
            add(Kind.EXCLUSION, names, "互斥试题 " + names + " 同卷", "items that must not stand together do: " + names);
        }
    }

    private void exposure(Pool pool, List<Paper> papers) {
        var uses = new TreeMap<String, Integer>();
        papers.forEach(
                paper -> paper.slots().forEach(slot -> uses.merge(slot.item().id(), 1, Integer::sum)));
        uses.forEach((code, now) -> {
            int all = now + pool.uses().getOrDefault(code, 0);
            if (blueprint.exposure() > 0 && all > blueprint.exposure()) {
                add(
                        Kind.EXPOSURE,
                        code,
                        "试题 " + code + " 已使用 " + all + " 次，上限 " + blueprint.exposure() + " 次",
                        "item " + code + " is used " + all + " times, the limit is " + blueprint.exposure());
            }
        });
    }

    private void add(Kind kind, String subject, String zh, String en) {
        unmet.add(UnmetDemand.of(kind, subject, zh, en));
    }
}
