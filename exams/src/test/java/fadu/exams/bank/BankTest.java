package fadu.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Samples;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.Question;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankTest {
    private static final String STAGES = """
            # action    DRAFT REVIEWED PUBLISHED RETIRED
            EDIT        DRAFT . . .
            APPROVE     REVIEWED . . .
            SEND_BACK   . DRAFT . .
            PUBLISH     . PUBLISHED . .
            RETIRE      . . RETIRED .
            """;

    private static final List<Option> FOUR =
            List.of(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙"), new Option("D", "丁"));

    @Test
    void every_action_in_every_stage() {
        var rows = STAGES.lines().skip(1).map(row -> row.split(" +")).toList();
        assertThat(rows).hasSize(BankAction.values().length);
        for (var cells : rows) {
            var action = BankAction.valueOf(cells[0]);
            for (var stage : BankStage.values()) {
                var cell = cells[stage.ordinal() + 1];
                var expected = cell.equals(".") ? Optional.<BankStage>empty() : Optional.of(BankStage.valueOf(cell));
                assertThat(BankStages.after(stage, action))
                        .as(stage + " " + action)
                        .isEqualTo(expected);
                assertThat(BankStages.allowed(stage).contains(action)).isEqualTo(expected.isPresent());
                if (action == BankAction.EDIT) {
                    assertThat(stage.editable()).isEqualTo(expected.isPresent());
                }
                assertThat(stage.usable()).isEqualTo(stage == BankStage.PUBLISHED);
            }
        }
    }

    @Test
    void a_version_is_a_faultless_item_under_its_own_pin_and_hash() {
        var item = new Samples(1).item("a");
        var version = ItemVersion.of(item, 3);
        assertThat(version.ref()).isEqualTo(new ItemRef("a", 3));
        assertThat(version.ref()).isGreaterThan(new ItemRef("a", 2)).isLessThan(new ItemRef("b", 1));
        assertThatThrownBy(() -> ItemVersion.of(item, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemVersion.of(item.withId("A"), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemVersion(new ItemRef("b", 1), item, version.hash()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemVersion(new ItemRef("a", 1), item, "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_difference_names_each_field_that_changed_and_no_other() {
        var before = item("a", new SingleChoice("问", FOUR, "A"));
        var options = new ArrayList<>(FOUR);
        options.set(1, new Option("B", "改"));
        var after = new Item("a", "t", 2, new SingleChoice("问", options, "B"), "", List.of(), List.of("新"));
        assertThat(ItemDifference.between(before, after))
                .containsExactly(
                        new ItemDifference.Change("difficulty", "1", "2"),
                        new ItemDifference.Change("options[B]", "乙", "改"),
                        new ItemDifference.Change("answer", "A", "B"),
                        new ItemDifference.Change("tags", "", "新"));
        var samples = new Samples(6);
        for (int i = 0; i < 200; i++) {
            var one = samples.item("a");
            assertThat(ItemDifference.between(one, one)).isEmpty();
            var other = samples.item("a");
            assertThat(ItemDifference.between(one, other).isEmpty()).isEqualTo(one.equals(other));
        }
        var fill = item("a", new FillIn("{{1}}", List.of(List.of("五", "5"))));
        var analysis = item(
                "a", new CaseAnalysis("事实", List.of(new CasePart("1", 2, new TrueFalse("s", true), "因", List.of()))));
        assertThat(ItemDifference.between(fill, analysis))
                .extracting(ItemDifference.Change::field)
                .contains("kind", "stem", "blanks[1]", "parts[1].marks", "parts[1].answer");
    }

    @Test
    void near_duplicates_are_found_through_width_order_and_small_changes() {
        var one = item("a", new SingleChoice("行政机关作出责令停产停业的行政处罚决定之前，应当告知当事人有要求举行听证的权利。下列说法正确的是", FOUR, "A"));
        var shuffled = List.of(new Option("A", "丁"), new Option("B", "丙"), new Option("C", "乙"), new Option("D", "甲"));
        var copy = item("b", new SingleChoice("行政机关作出责令停产停业的行政处罚决定之前,应当告知当事人有要求举行听证的权利。下列说法正确的是", shuffled, "D"));
        var other = item("c", new TrueFalse("公务员辞去公职，应当向任免机关提出书面申请。", true));
        assertThat(NearDuplicates.find(List.of(one, other, copy), NearDuplicates.ALIKE))
                .containsExactly(new NearDuplicates.Pair("a", "b", 100));
        var near = item("d", new SingleChoice("行政机关作出责令停产停业的行政处罚决定之前，应当告知当事人有要求举行听证的权利。下列说法错误的是", FOUR, "A"));
        assertThat(NearDuplicates.likeness(one, near)).isBetween(NearDuplicates.ALIKE, 99);
        assertThat(NearDuplicates.likeness(one, other)).isLessThan(10);
        assertThat(NearDuplicates.find(List.of(one, near, copy), 50).getFirst().likeness())
                .isEqualTo(100);
        assertThat(NearDuplicates.likeness(item("e", new TrueFalse("是", true)), item("f", new TrueFalse("是", false))))
                .isEqualTo(100);
    }

    @Test
    void keys_that_lean_to_one_side_are_said_in_words() {
        assertThat(KeyBalance.of(singles("ABCD".repeat(10))).lopsided()).isEmpty();
        assertThat(KeyBalance.of(singles("C".repeat(19))).lopsided()).isEmpty();
        assertThat(KeyBalance.of(singles("C".repeat(20))).lopsided()).hasSize(4);
        assertThat(KeyBalance.of(singles("C".repeat(16) + "ABD".repeat(8))).lopsided())
                .hasSize(1)
                .first()
                .satisfies(words -> assertThat(words.zh()).contains("答案为 C 的有 16 道，偏多"));
        assertThat(KeyBalance.of(singles("ABCD".repeat(10))).single())
                .isEqualTo(Map.of(4, Map.of("A", 10, "B", 10, "C", 10, "D", 10)));
        assertThat(KeyBalance.of(statements(13, 7)).lopsided()).isEmpty();
        assertThat(KeyBalance.of(statements(14, 6)).lopsided()).hasSize(1);
        assertThat(KeyBalance.of(statements(6, 14)).lopsided()).hasSize(1);
        assertThat(KeyBalance.of(statements(19, 0)).lopsided()).isEmpty();
        assertThat(KeyBalance.of(multiples(8, 12)).lopsided()).isEmpty();
        assertThat(KeyBalance.of(multiples(9, 11)).lopsided()).hasSize(1);
        var part = new CasePart("1", 1, new TrueFalse("s", true), "", List.of());
        var balance = KeyBalance.of(List.of(
                item("a", new CaseAnalysis("f", List.of(part, part))),
                item("b", new FillIn("{{1}}", List.of(List.of("x"))))));
        assertThat(balance.trueKeys()).isEqualTo(2);
    }

    private static List<Item> singles(String keys) {
        return Arrays.stream(keys.split(""))
                .map(key -> item("a", new SingleChoice("q", FOUR, key)))
                .toList();
    }

    private static List<Item> statements(int right, int wrong) {
        return IntStream.range(0, right + wrong)
                .mapToObj(i -> item("a", new TrueFalse("s", i < right)))
                .toList();
    }

    private static List<Item> multiples(int all, int some) {
        return IntStream.range(0, all + some)
                .mapToObj(i -> item(
                        "a",
                        new MultipleChoice(
                                "q", FOUR, new TreeSet<>(i < all ? List.of("A", "B", "C", "D") : List.of("A", "B")))))
                .toList();
    }

    private static Item item(String id, Question question) {
        return new Item(id, "t", 1, question, "", List.of(), List.of());
    }
}
