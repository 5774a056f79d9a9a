package fadu.examination;

import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.CandidateView;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Schemes;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import fadu.paper.OpenedPapers;
import fadu.platform.Scope;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.Outcome;
import fadu.questionbank.VisibleItems;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers made up for tests; every other paper is the bank's. Keys, accepted answers and rationales carry a canary. */
@Singleton
@Replaces(BankPapers.class)
public class SamplePapers implements SittingPapers {
    /** Stands in everything that no candidate may see before release. */
    public static final String CANARY = "金丝雀答案" + PublicIds.next();

    private static final Map<String, Paper> PAPERS = new ConcurrentHashMap<>();
    private static final Map<ItemRef, ItemVersion> ITEMS = new ConcurrentHashMap<>();

    private final @Nullable SittingPapers bank;

    SamplePapers(@Nullable OpenedPapers papers, @Nullable VisibleItems items) {
        this.bank = papers == null || items == null ? null : new BankPapers(papers, items);
    }

    /** A paper of so many questions of two marks each: single choices, whose key is B, and of every other kind one. */
    public static String paper(int questions) {
        var slots = new ArrayList<Slot>();
        for (int number = 1; number <= questions; number++) {
            var version = ItemVersion.of(item(number), 1);
            ITEMS.put(version.ref(), version);
            var order = number == 1 ? OptionOrder.of(Map.of("", List.of("D", "C", "B", "A"))) : OptionOrder.BANK;
            slots.add(new Slot(
                    number, version.ref(), version.hash(), version.item().kind(), BigDecimal.valueOf(2), order));
        }
        var id = PublicIds.next();
        PAPERS.put(id, new Paper("样卷", Schemes.STANDARD, List.of(new Section("一、试题", slots))));
        return id;
    }

    /** The items of pins that were made here. */
    public static Map<ItemRef, ItemVersion> items(Iterable<ItemRef> pins) {
        var found = new HashMap<ItemRef, ItemVersion>();
        pins.forEach(pin -> {
            var version = ITEMS.get(pin);
            if (version != null) {
                found.put(pin, version);
            }
        });
        return found;
    }

    /** The pin of a question of a paper. */
    public static ItemRef pin(String paper, int slot) {
        return java.util.Objects.requireNonNull(PAPERS.get(paper)).slot(slot).item();
    }

    @Override
    public Optional<NamedPaper> named(Scope scope, String paperId) {
        var paper = PAPERS.get(paperId);
        if (paper != null) {
            return Optional.of(new NamedPaper(paperId, paper.title()));
        }
        return bank == null ? Optional.empty() : bank.named(scope, paperId);
    }

    @Override
    public Outcome<OpenPaper> open(String paperId, long seed) {
        var paper = PAPERS.get(paperId);
        if (paper == null) {
            return java.util.Objects.requireNonNull(bank).open(paperId, seed);
        }
        var shown = paper.slots().stream()
                .collect(Collectors.toMap(
                        Slot::item,
                        slot -> CandidateView.of(
                                java.util.Objects.requireNonNull(ITEMS.get(slot.item()))
                                        .item(),
                                slot.order())));
        return Outcome.done(new OpenPaper(paper, shown));
    }

    private static Item item(int number) {
        return new Item(
                "sample-" + PublicIds.next(),
                "行政处罚法/" + CANARY,
                2,
                question(number),
                CANARY + "依据《行政处罚法》第九条",
                List.of(new Citation("中华人民共和国行政处罚法", "第九条")),
                List.of(CANARY));
    }

    private static Question question(int number) {
        var options = List.of(
                new Option("A", "警告" + number),
                new Option("B", "罚款" + number),
                new Option("C", "通报批评" + number),
                new Option("D", "行政拘留" + number));
        return switch (number) {
            case 2 -> new MultipleChoice("下列哪些属于行政处罚？", options, new TreeSet<>(List.of("A", "C")));
            case 3 -> new TrueFalse("行政处罚遵循公正、公开的原则。", true);
            case 4 -> new FillIn("听证应当在 {{1}} 日内提出，费用由 {{2}} 承担。", List.of(List.of("五", "5", CANARY), List.of("行政机关")));
            case 5 ->
                new CaseAnalysis(
                        "某所对张某罚款五千元。",
                        List.of(
                                new CasePart(
                                        "1",
                                        1,
                                        new SingleChoice("应当适用何种程序？", options, "C"),
                                        CANARY,
                                        List.of(new Citation("中华人民共和国行政处罚法", "第五十四条"))),
                                new CasePart("2", 1, new TrueFalse("可以当场收缴。", false), CANARY, List.of())));
            default -> new SingleChoice("第 " + number + " 题：下列哪一项正确？", options, "B");
        };
    }
}
