package fadu.exams.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Marks;
import fadu.exams.Papers;
import fadu.exams.Rounds;
import fadu.exams.Samples;
import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.Item;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Response;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Schemes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperGradingTest {
    private static final Item SINGLE = item("a", "A");
    private static final Item STATEMENT = new Item("b", "t", 1, new TrueFalse("q", true), "", List.of(), List.of());

    @Test
    void a_candidate_who_gives_every_key_as_shown_has_full_marks_whatever_the_order() {
        var samples = new Samples(31);
        for (int round = 0; round < Rounds.of(100); round++) {
            var items =
                    IntStream.range(0, 8).mapToObj(i -> samples.item("i" + i)).toList();
            var orders = items.stream().map(samples::order).toList();
            var paper = Papers.of(Schemes.STANDARD, "2.50", items, orders);
            var responses = new HashMap<Integer, Response>();
            for (int i = 0; i < 8; i++) {
                responses.put(i + 1, orders.get(i).toShown(Samples.key(items.get(i))));
            }
            var revision = PaperGrading.grade(paper, Papers.versions(items), responses);
            assertThat(revision.marks()).isEqualTo(paper.total()).isEqualTo(Marks.of("20"));
            assertThat(revision.max()).isEqualTo(paper.total());
            assertThat(revision.number()).isEqualTo(1);
        }
    }

    @Test
    void what_was_not_answered_gives_nothing() {
        var paper = Papers.of(Schemes.STANDARD, "2", List.of(SINGLE), List.of(OptionOrder.BANK));
        var revision = PaperGrading.grade(paper, Papers.versions(List.of(SINGLE)), Map.of());
        assertThat(revision.marks()).isEqualTo(Marks.NONE);
        assertThat(revision.grade(1).reason()).isEqualTo(Reason.UNANSWERED);
    }

    @Test
    void another_version_than_the_pinned_one_marks_nothing() {
        var paper = Papers.of(Schemes.STANDARD, "2", List.of(SINGLE), List.of(OptionOrder.BANK));
        assertThatThrownBy(() -> PaperGrading.grade(paper, Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var changed = Map.of(new ItemRef("a", 1), ItemVersion.of(item("a", "B"), 1));
        assertThatThrownBy(() -> PaperGrading.grade(paper, changed, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_regrade_adds_a_revision_and_leaves_the_first_as_it_was() {
        var items = List.of(SINGLE, STATEMENT);
        var order = OptionOrder.of(Map.of("", List.of("B", "A")));
        var paper = Papers.of(Schemes.STANDARD, "2", items, List.of(order, OptionOrder.BANK));
        // The candidate sees B on top and chooses it: in the bank's letters B.
        var responses = Map.of(1, (Response) Response.Keys.of("A"), 2, Response.Keys.of("FALSE"));
        var first = PaperGrading.grade(paper, Papers.versions(items), responses);
        assertThat(first.marks()).isEqualTo(Marks.NONE);

        var rekeyed =
                Regrading.regrade(first, paper, responses, Map.of(1, new Correction.Rekeyed(item("a", "B"))), "答案有误");
        assertThat(rekeyed.number()).isEqualTo(2);
        assertThat(rekeyed.previous()).isEqualTo(1);
        assertThat(rekeyed.why()).isEqualTo("答案有误");
        assertThat(rekeyed.marks()).isEqualTo(Marks.of("2"));
        assertThat(rekeyed.grade(2)).isEqualTo(first.grade(2));
        assertThat(first.marks()).isEqualTo(Marks.NONE);

        var given = Regrading.regrade(rekeyed, paper, responses, Map.of(2, new Correction.GivenToAll()), "题意不明");
        assertThat(given.marks()).isEqualTo(Marks.of("4"));
        assertThat(given.grade(2).reason()).isEqualTo(Reason.GIVEN_TO_ALL);
        var voided = Regrading.regrade(given, paper, responses, Map.of(1, new Correction.Voided()), "作废");
        assertThat(voided.marks()).isEqualTo(Marks.of("2"));
        assertThat(voided.max()).isEqualTo(Marks.of("2"));
        assertThat(voided.number()).isEqualTo(4);
        var byHand =
                Regrading.regrade(voided, paper, responses, Map.of(1, new Correction.ByHand(Marks.of("1.5"))), "复核");
        assertThat(byHand.marks()).isEqualTo(Marks.of("3.5"));
        assertThat(byHand.max()).isEqualTo(Marks.of("4"));
        assertThat(byHand.grade(1).reason()).isEqualTo(Reason.BY_HAND);
        var unanswered =
                Regrading.regrade(first, paper, Map.of(), Map.of(1, new Correction.Rekeyed(item("a", "B"))), "x");
        assertThat(unanswered.grade(1).reason()).isEqualTo(Reason.UNANSWERED);
    }

    @Test
    void a_regrade_needs_a_reason_a_slot_and_a_key_of_the_same_shape() {
        var paper = Papers.of(
                Schemes.STANDARD, "2", List.of(SINGLE), List.of(OptionOrder.of(Map.of("", List.of("B", "A")))));
        var first = PaperGrading.grade(paper, Papers.versions(List.of(SINGLE)), Map.of());
        assertRefused(first, paper, Map.of(), " ");
        assertRefused(first, paper, Map.of(2, new Correction.GivenToAll()), "x");
        assertRefused(first, paper, Map.of(0, new Correction.GivenToAll()), "x");
        assertRefused(first, paper, Map.of(1, new Correction.Rekeyed(STATEMENT)), "x");
        var three =
                new SingleChoice("q", List.of(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙")), "A");
        assertRefused(
                first,
                paper,
                Map.of(1, new Correction.Rekeyed(new Item("a", "t", 1, three, "", List.of(), List.of()))),
                "x");
        assertRefused(first, paper, Map.of(1, new Correction.ByHand(Marks.of("2.01"))), "x");
    }

    @Test
    void revisions_count_on_without_gaps() {
        var none = new TreeMap<Integer, Graded>();
        assertThat(new Revision(1, 0, "", none).marks()).isEqualTo(Marks.NONE);
        for (var wrong : List.of(new int[] {0, -1}, new int[] {2, 0}, new int[] {1, 1})) {
            assertThatThrownBy(() -> new Revision(wrong[0], wrong[1], wrong[0] == 1 ? "" : "x", none))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Revision(1, 0, "why", none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Revision first, Paper paper, Map<Integer, Correction> corrections, String why) {
        assertThatThrownBy(() -> Regrading.regrade(first, paper, Map.of(), corrections, why))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Item item(String id, String key) {
        return new Item(
                id,
                "t",
                1,
                new SingleChoice("q", List.of(new Option("A", "甲"), new Option("B", "乙")), key),
                "",
                List.of(),
                List.of());
    }
}
