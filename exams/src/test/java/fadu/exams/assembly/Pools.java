package fadu.exams.assembly;

import fadu.exams.bank.ItemVersion;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.Exclusions;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.blueprint.Selector;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Pools and blueprints for tests. */
final class Pools {
    static final List<String> TOPICS =
            List.of("行政处罚法/设定", "行政处罚法/程序", "行政许可法/设定", "行政许可法/实施", "行政强制法", "行政复议法", "行政诉讼法", "国家赔偿法", "公务员法");

    private Pools() {}

    /** Items of all kinds, topics and difficulties. */
    static Pool mixed(long seed, int count) {
        var random = new Random(seed);
        var items = new ArrayList<ItemVersion>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(10);
            items.add(version(
                    i,
                    ItemKind.values()[kind < 4 ? 0 : kind < 6 ? 1 : kind < 8 ? 2 : kind < 9 ? 3 : 4],
                    TOPICS.get(random.nextInt(TOPICS.size())),
                    1 + random.nextInt(5)));
        }
        return Pool.of(items);
    }

    /** Single choices of one topic. */
    static Pool of(int count, IntUnaryOperator difficulty) {
        var items = new ArrayList<ItemVersion>();
        for (int i = 0; i < count; i++) {
            items.add(version(i, ItemKind.SINGLE, TOPICS.getFirst(), difficulty.applyAsInt(i)));
        }
        return Pool.of(items);
    }

    static Item withLastOption(String text) {
        var options = new ArrayList<>(options());
        options.set(3, new Option("D", text));
        return new Item("a", "t", 1, new SingleChoice("q", options, "A"), "", List.of(), List.of());
    }

    private static ItemVersion version(int number, ItemKind kind, String topic, int difficulty) {
        return ItemVersion.of(
                new Item(
                        "q-%04d".formatted(number),
                        topic,
                        difficulty,
                        question(number, kind),
                        "",
                        List.of(),
                        number % 7 == 0 ? List.of("重点") : List.of()),
                1 + number % 3);
    }

    private static Question question(int number, ItemKind kind) {
        return switch (kind) {
            case SINGLE -> new SingleChoice("第 " + number + " 问", options(), OptionOrder.letter(number % 4));
            case MULTIPLE -> new MultipleChoice("第 " + number + " 问", options(), new TreeSet<>(List.of("A", "C")));
            case TRUE_FALSE -> new TrueFalse("第 " + number + " 问", number % 2 == 0);
            case FILL -> new FillIn("第 " + number + " 问 {{1}}", List.of(List.of("答")));
            case CASE ->
                new CaseAnalysis(
                        "第 " + number + " 案",
                        List.of(
                                new CasePart("1", 1, new SingleChoice("问", options(), "B"), "", List.of()),
                                new CasePart("2", 2, new TrueFalse("问", true), "", List.of())));
        };
    }

    private static List<Option> options() {
        return List.of(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙"), new Option("D", "丁"));
    }

    static Blueprint blueprint(List<SectionPlan> sections, List<Demand> demands) {
        return new Blueprint("卷", Schemes.STANDARD, sections, demands, Exclusions.NONE, 0, true, true);
    }

    static Blueprint with(Blueprint blueprint, List<SectionPlan> sections) {
        return new Blueprint(
                blueprint.title(),
                blueprint.schemes(),
                sections,
                blueprint.demands(),
                blueprint.exclusions(),
                blueprint.exposure(),
                blueprint.shuffleItems(),
                blueprint.shuffleOptions());
    }

    /** A usual paper: three sections, some demands. */
    static Blueprint plain() {
        return blueprint(
                List.of(
                        new SectionPlan("一、单选题", Selector.kind(ItemKind.SINGLE), 12, new BigDecimal("2")),
                        new SectionPlan("二、多选题", Selector.kind(ItemKind.MULTIPLE), 6, new BigDecimal("3")),
                        new SectionPlan("三、判断题", Selector.kind(ItemKind.TRUE_FALSE), 5, new BigDecimal("1"))),
                List.of(
                        Demand.items("处罚法", Selector.topic("行政处罚法"), 3, 8),
                        Demand.marks("许可法", Selector.topic("行政许可法"), new BigDecimal("4"), new BigDecimal("16")),
                        Demand.items("难题", Selector.difficulty(4, 5), 4, 10)));
    }

    /** A blueprint made around papers that exist in the pool, its demands close about them. */
    static Blueprint planted(Pool pool, Random random) {
        var left = new ArrayList<>(pool.items());
        Collections.shuffle(left, random);
        var sections = new ArrayList<SectionPlan>();
        var chosen = new ArrayList<Item>();
        var marks = new ArrayList<BigDecimal>();
        for (int s = 0; s < 1 + random.nextInt(4); s++) {
            var kinds = new TreeSet<ItemKind>();
            kinds.add(ItemKind.values()[random.nextInt(5)]);
            kinds.add(ItemKind.values()[random.nextInt(5)]);
            var from = new Selector(kinds, List.of(), 1, 5, List.of());
            var fitting = left.stream()
                    .filter(version -> from.selects(version.item()))
                    .limit(1 + random.nextInt(8))
                    .toList();
            if (!fitting.isEmpty()) {
                left.removeAll(fitting);
                var each = BigDecimal.valueOf(1 + random.nextInt(5));
                sections.add(new SectionPlan("部分" + s, from, fitting.size(), each));
                fitting.forEach(version -> {
                    chosen.add(version.item());
                    marks.add(each);
                });
            }
        }
        if (sections.isEmpty()) {
            return blueprint(List.of(new SectionPlan("一", Selector.ANY, 1, BigDecimal.ONE)), List.of());
        }
        var demands = new ArrayList<Demand>();
        for (int d = 0; d < 8; d++) {
            var which = selector(random);
            int items = 0;
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < chosen.size(); i++) {
                if (which.selects(chosen.get(i))) {
                    items++;
                    sum = sum.add(marks.get(i));
                }
            }
            demands.add(
                    random.nextBoolean()
                            ? Demand.items(
                                    "要求" + d, which, Math.max(0, items - random.nextInt(2)), items + random.nextInt(2))
                            : Demand.marks(
                                    "要求" + d,
                                    which,
                                    sum.subtract(BigDecimal.valueOf(random.nextInt(2)))
                                            .max(BigDecimal.ZERO),
                                    sum.add(BigDecimal.valueOf(random.nextInt(3)))));
        }
        var enemies = new ArrayList<Set<String>>();
        for (int i = 0; i + 1 < left.size() && i < 4; i++) {
            enemies.add(Set.of(
                    left.get(i).ref().id(),
                    chosen.get(random.nextInt(chosen.size())).id()));
        }
        return new Blueprint(
                "卷", Schemes.STANDARD, sections, demands, new Exclusions(Set.of(), enemies), 0, true, true);
    }

    /** Any small blueprint, met or not. */
    static Blueprint anything(Pool pool, Random random) {
        var sections = new ArrayList<SectionPlan>();
        for (int s = 0; s < 1 + random.nextInt(2); s++) {
            var from = random.nextInt(3) == 0 ? Selector.ANY : selector(random);
            sections.add(
                    new SectionPlan("部分" + s, from, 1 + random.nextInt(3), BigDecimal.valueOf(1 + random.nextInt(3))));
        }
        var demands = new ArrayList<Demand>();
        for (int d = 0; d < random.nextInt(4); d++) {
            int least = random.nextInt(3);
            demands.add(
                    random.nextBoolean()
                            ? Demand.items("要求" + d, selector(random), least, least + random.nextInt(3))
                            : Demand.marks(
                                    "要求" + d,
                                    selector(random),
                                    BigDecimal.valueOf(least),
                                    BigDecimal.valueOf(least + 2L)));
        }
        var ids = new ArrayList<>(
                pool.items().stream().map(version -> version.ref().id()).toList());
        Collections.shuffle(ids, random);
        var exclusions = random.nextBoolean()
                ? Exclusions.NONE
                : new Exclusions(
                        Set.of(ids.get(0)), List.of(Set.copyOf(ids.subList(1, 4)), Set.copyOf(ids.subList(3, 6))));
        return new Blueprint("卷", Schemes.STANDARD, sections, demands, exclusions, 0, true, true);
    }

    private static Selector selector(Random random) {
        int easiest = 1 + random.nextInt(5);
        return switch (random.nextInt(4)) {
            case 0 -> Selector.topic(TOPICS.get(random.nextInt(TOPICS.size())).split("/", -1)[0]);
            case 1 -> Selector.difficulty(easiest, Math.min(5, easiest + random.nextInt(3)));
            case 2 -> Selector.kind(ItemKind.values()[random.nextInt(5)]);
            default -> new Selector(Set.of(), List.of(), 1, 5, List.of("重点"));
        };
    }
}
