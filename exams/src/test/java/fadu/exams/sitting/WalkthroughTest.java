package fadu.exams.sitting;

import static fadu.exams.sitting.Walkthrough.sit;

import fadu.exams.Papers;
import fadu.exams.grading.Correction;
import fadu.exams.grading.Reason;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WalkthroughTest {
    private static final List<Option> FOUR =
            List.of(new Option("A", "警告"), new Option("B", "罚款"), new Option("C", "拘役"), new Option("D", "责令停产停业"));
    private static final Item SINGLE = item("single", new SingleChoice("哪一项不是行政处罚？", FOUR, "C"));
    private static final Item MULTIPLE =
            item("multiple", new MultipleChoice("哪些是行政处罚？", FOUR, new TreeSet<>(List.of("A", "B", "D"))));
    private static final Item STATEMENT = item("statement", new TrueFalse("行政处罚可以口头作出。", false));
    private static final Item FILL = item("fill", new FillIn("听证应当在 {{1}} 日内提出。", List.of(List.of("五", "5"))));
    private static final List<Item> ITEMS = List.of(SINGLE, MULTIPLE, STATEMENT, FILL);

    @Test
    void an_officer_answers_changes_one_answer_and_hands_in() {
        sit(paper(), ITEMS)
                .answer(1, "A")
                .answer(1, "C")
                .answer(2, "A", "B")
                .answer(3, "FALSE")
                .answer(4, Response.Blanks.of("５"))
                .finish()
                .expect(Stage.GRADED)
                .expectReason(2, Reason.TOO_FEW)
                .expectMark("7.00")
                .release()
                .expect(Stage.RELEASED);
    }

    @Test
    void the_letters_that_are_seen_are_translated_before_they_are_marked() {
        var shuffled = Papers.of(
                Schemes.STANDARD,
                "2",
                List.of(SINGLE),
                List.of(OptionOrder.of(Map.of("", List.of("C", "D", "B", "A")))));
        sit(shuffled, List.of(SINGLE)).answer(1, "A").finish().expectMark("2.00");
        sit(shuffled, List.of(SINGLE)).answer(1, "C").finish().expectMark("0.00");
    }

    @Test
    void a_wrong_key_is_corrected_by_a_revision_and_history_stays() {
        var rekeyed = item("single", new SingleChoice("哪一项不是行政处罚？", FOUR, "A"));
        sit(paper(), ITEMS)
                .answer(1, "A")
                .finish()
                .expectMark("0.00")
                .release()
                .correctKey(1, rekeyed)
                .expectMark("2.00")
                .expectFirstMark("0.00")
                .regrade(2, new Correction.GivenToAll(), "题意不明")
                .expectMark("4.00")
                .expectRevisions(3)
                .expect(Stage.RELEASED);
    }

    @Test
    void the_phone_takes_over_and_the_desk_no_longer_writes() {
        sit(paper(), ITEMS)
                .answer(1, "A")
                .otherDevice()
                .answer(1, "C")
                .oldDevice()
                .answer(1, "B")
                .expect(Verdict.SUPERSEDED)
                .expectAnswer(1, "C");
    }

    @Test
    void time_runs_out_and_what_was_saved_is_marked() {
        sit(paper(), ITEMS)
                .answer(1, "C")
                .after(91)
                .answer(2, "A", "B", "D")
                .expect(Verdict.LATE)
                .timeIsUp()
                .expectMark("2.00")
                .expect(Stage.GRADED);
    }

    @Test
    void a_power_cut_costs_nobody_a_minute() {
        sit(paper(), ITEMS)
                .after(80)
                .pause(30)
                .after(9)
                .answer(1, "C")
                .expect(Verdict.COUNTED)
                .finish()
                .expectMark("2.00");
    }

    @Test
    void practice_tells_at_once_and_lets_one_try_again() {
        sit(paper(), ITEMS, Behaviour.PRACTICE)
                .answer(1, "A")
                .check(1)
                .answer(1, "C")
                .expect(Verdict.COUNTED)
                .answer(3, "TRUE")
                .check(3)
                .answer(3, "FALSE")
                .expect(Verdict.NOT_ALLOWED)
                .finish()
                .expectMark("2.00");
        sit(paper(), ITEMS).answer(1, "A").check(1).expect(Verdict.NOT_ALLOWED);
    }

    private static Paper paper() {
        return Papers.of(
                Schemes.STANDARD.with(ItemKind.MULTIPLE, Scheme.HALF_FOR_SUBSET),
                "2",
                ITEMS,
                List.of(OptionOrder.BANK, OptionOrder.BANK, OptionOrder.BANK, OptionOrder.BANK));
    }

    private static Item item(String id, Question question) {
        return new Item(id, "行政处罚法", 1, question, "", List.of(), List.of());
    }
}
