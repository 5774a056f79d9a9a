package fadu.exams.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Marks;
import fadu.exams.assembly.UnmetDemand.Kind;
import fadu.exams.bank.ItemRef;
import fadu.exams.blueprint.Blueprint;
import fadu.exams.blueprint.Demand;
import fadu.exams.blueprint.Exclusions;
import fadu.exams.blueprint.SectionPlan;
import fadu.exams.blueprint.Selector;
import fadu.exams.item.ItemKind;
import fadu.exams.item.OptionOrder;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The judge of the other tests is judged here: each thing that can be wrong with a paper is put in and must be found. */
class PaperCheckTest {
    private static final Pool POOL = Pools.of(12, i -> 1 + i % 5);
    private static final Blueprint BLUEPRINT = new Blueprint(
            "卷",
            Schemes.STANDARD,
            List.of(new SectionPlan("一", Selector.difficulty(1, 4), 4, new BigDecimal("2"))),
            List.of(
                    Demand.items("难", Selector.difficulty(4, 4), 1, 1),
                    Demand.marks("易", Selector.difficulty(1, 1), Marks.of("2"), Marks.of("2"))),
            new Exclusions(Set.of("q-0008"), List.of(Set.of("q-0000", "q-0006"))),
            2,
            false,
            false);
    /** Difficulties 1, 2, 3, 4. */
    private static final Paper FINE = paper(0, 1, 2, 3);

    @Test
    void a_paper_as_planned_violates_nothing() {
        assertThat(violations(FINE)).isEmpty();
        assertThat(PaperCheck.violations(BLUEPRINT, POOL, List.of(FINE, FINE))).isEmpty();
    }

    @Test
    void each_violation_is_found() {
        assertThat(violations(paper(0, 1, 2, 6))).contains(Kind.COVERAGE, Kind.EXCLUSION);
        assertThat(violations(paper(0, 5, 2, 3))).containsExactly(Kind.COVERAGE);
        assertThat(violations(paper(0, 1, 8, 2))).contains(Kind.EXCLUSION);
        assertThat(violations(paper(0, 1, 4, 3))).containsExactly(Kind.SECTION);
        assertThat(violations(paper(0, 1, 3))).containsExactly(Kind.SECTION);
        assertThat(violations(new Paper("卷", Schemes.STANDARD, List.of()))).containsExactly(Kind.SECTION);
        assertThat(violations(
                        new Paper("卷", Schemes.STANDARD.with(ItemKind.FILL, Scheme.ALL_OR_NOTHING), FINE.sections())))
                .containsExactly(Kind.SECTION);
        assertThat(PaperCheck.violations(BLUEPRINT, POOL, List.of(FINE, FINE, FINE)))
                .extracting(UnmetDemand::kind)
                .containsOnly(Kind.EXPOSURE)
                .hasSize(4);
        var worn = new Pool(POOL.items(), Map.of("q-0001", 2, "q-0002", 1));
        assertThat(PaperCheck.violations(BLUEPRINT, worn, List.of(FINE)))
                .extracting(UnmetDemand::subject)
                .containsExactly("q-0001");
    }

    @Test
    void slots_must_pin_the_bank_s_version_as_it_is() {
        assertThat(violations(first(slot ->
                        new Slot(1, new ItemRef("q-0000", 9), slot.hash(), slot.kind(), slot.marks(), slot.order()))))
                .contains(Kind.SECTION);
        assertThat(violations(first(slot -> new Slot(1, slot.item(), "0", slot.kind(), slot.marks(), slot.order()))))
                .containsExactly(Kind.SECTION);
        assertThat(violations(first(
                        slot -> new Slot(1, slot.item(), slot.hash(), ItemKind.FILL, slot.marks(), slot.order()))))
                .containsExactly(Kind.SECTION);
        assertThat(violations(
                        first(slot -> new Slot(1, slot.item(), slot.hash(), slot.kind(), Marks.of("3"), slot.order()))))
                .contains(Kind.SECTION, Kind.COVERAGE);
        assertThat(violations(first(slot -> new Slot(
                        1,
                        slot.item(),
                        slot.hash(),
                        slot.kind(),
                        slot.marks(),
                        OptionOrder.of(Map.of("", List.of("A")))))))
                .containsExactly(Kind.SECTION);
        assertThat(violations(first(slot ->
                        new Slot(1, new ItemRef("unknown", 1), slot.hash(), slot.kind(), slot.marks(), slot.order()))))
                .contains(Kind.SECTION, Kind.COVERAGE);
    }

    private static List<Kind> violations(Paper paper) {
        return PaperCheck.violations(BLUEPRINT, POOL, List.of(paper)).stream()
                .map(UnmetDemand::kind)
                .distinct()
                .toList();
    }

    private static Paper first(UnaryOperator<Slot> change) {
        var slots = new ArrayList<>(FINE.slots());
        slots.set(0, change.apply(slots.getFirst()));
        return new Paper("卷", Schemes.STANDARD, List.of(new Section("一", slots)));
    }

    private static Paper paper(int... items) {
        var slots = new ArrayList<Slot>();
        for (int item : items) {
            var version = POOL.items().get(item);
            slots.add(new Slot(
                    slots.size() + 1,
                    version.ref(),
                    version.hash(),
                    version.item().kind(),
                    Marks.of("2"),
                    OptionOrder.BANK));
        }
        return new Paper("卷", Schemes.STANDARD, List.of(new Section("一", slots)));
    }
}
