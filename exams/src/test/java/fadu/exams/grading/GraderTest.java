package fadu.exams.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Marks;
import fadu.exams.Rounds;
import fadu.exams.Samples;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraderTest {
    private static final List<Option> FIVE = List.of(
            new Option("A", "甲"),
            new Option("B", "乙"),
            new Option("C", "丙"),
            new Option("D", "丁"),
            new Option("E", "戊"));

    @Test
    void marks_are_never_negative_never_above_the_maximum_and_full_for_the_key() {
        var samples = new Samples(21);
        for (int i = 0; i < Rounds.of(4000); i++) {
            var item = samples.item("a");
            var max = BigDecimal.valueOf(samples.below(2000), 2);
            var schemes = schemes(samples);
            var graded = Grader.grade(item, samples.response(item), max, schemes);
            assertThat(graded.marks()).isBetween(Marks.NONE, graded.max());
            assertThat(graded.max()).isEqualTo(Marks.exact(max));
            assertThat(graded.marks().scale()).isEqualTo(2);
            var full = Grader.grade(item, Samples.key(item), max, schemes);
            assertThat(full.marks()).isEqualTo(full.max());
            assertThat(full.reason()).isEqualTo(Reason.RIGHT);
            var none = Grader.grade(item, Response.NOTHING, max, schemes);
            assertThat(none.marks()).isEqualTo(Marks.NONE);
            assertThat(none.reason()).isEqualTo(Reason.UNANSWERED);
        }
    }

    @Test
    void parts_add_up_to_the_whole_exactly() {
        var samples = new Samples(22);
        for (int i = 0; i < Rounds.of(2000); i++) {
            var item = samples.item("a", i % 2 == 0 ? ItemKind.CASE : ItemKind.FILL);
            var graded = Grader.grade(
                    item, samples.response(item), BigDecimal.valueOf(samples.below(1000), 2), Schemes.STANDARD);
            if (!graded.parts().isEmpty()) {
                assertThat(Marks.sum(graded.parts().stream()
                                .map(Graded.PartGrade::marks)
                                .toList()))
                        .isEqualTo(graded.marks());
                assertThat(Marks.sum(graded.parts().stream()
                                .map(Graded.PartGrade::max)
                                .toList()))
                        .isEqualTo(graded.max());
            }
        }
    }

    @Test
    void the_order_of_options_changes_no_mark() {
        var samples = new Samples(23);
        for (int i = 0; i < Rounds.of(2000); i++) {
            var item = samples.item("a");
            var order = samples.order(item);
            var bank = samples.response(item);
            var schemes = schemes(samples);
            var max = Marks.of("3");
            assertThat(Grader.grade(item, order.toBank(order.toShown(bank)), max, schemes))
                    .isEqualTo(Grader.grade(item, bank, max, schemes));
        }
    }

    @Test
    void choosing_one_more_right_option_never_costs_and_one_more_wrong_never_pays() {
        var item = item(new MultipleChoice("q", FIVE, keys("ABC")));
        for (var scheme : multipleSchemes()) {
            for (int bits = 1; bits < 32; bits++) {
                var chosen = chosen(bits);
                for (char letter = 'A'; letter <= 'E'; letter++) {
                    var more = new TreeSet<>(chosen);
                    if (more.add(String.valueOf(letter))) {
                        int change = marks(item, more, scheme).compareTo(marks(item, chosen, scheme));
                        assertThat(letter <= 'C' ? change >= 0 : change <= 0)
                                .as(scheme + " " + chosen + letter)
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // key ABC of A to E, two marks
        "ALL_OR_NOTHING, ABC, 2.00, RIGHT",
        "ALL_OR_NOTHING, AB, 0.00, TOO_FEW",
        "ALL_OR_NOTHING, ABCD, 0.00, WRONG",
        "ALL_OR_NOTHING, D, 0.00, WRONG",
        "HALF_FOR_SUBSET, ABC, 2.00, RIGHT",
        "HALF_FOR_SUBSET, A, 1.00, TOO_FEW",
        "HALF_FOR_SUBSET, AB, 1.00, TOO_FEW",
        "HALF_FOR_SUBSET, ABD, 0.00, WRONG",
        "HALF_FOR_SUBSET, ABCD, 0.00, WRONG",
        "SHARE_FOR_SUBSET, A, 0.66, TOO_FEW",
        "SHARE_FOR_SUBSET, AB, 1.33, TOO_FEW",
        "SHARE_FOR_SUBSET, ABC, 2.00, RIGHT",
        "SHARE_FOR_SUBSET, ABE, 0.00, WRONG",
        "EVEN_MINUS_WRONG, A, 0.66, TOO_FEW",
        "EVEN_MINUS_WRONG, ABD, 0.66, PARTLY_RIGHT",
        "EVEN_MINUS_WRONG, ABCD, 1.33, PARTLY_RIGHT",
        "EVEN_MINUS_WRONG, ABCDE, 0.66, PARTLY_RIGHT",
        "EVEN_MINUS_WRONG, AD, 0.00, WRONG",
        "EVEN_MINUS_WRONG, ADE, 0.00, WRONG",
        "EVEN_MINUS_WRONG, ABC, 2.00, RIGHT",
    })
    void schemes_of_multiple_choices(Scheme scheme, String chosen, String marks, Reason reason) {
        var graded = Grader.grade(
                item(new MultipleChoice("q", FIVE, keys("ABC"))),
                new Response.Keys(keys(chosen)),
                Marks.of("2"),
                Schemes.STANDARD.with(ItemKind.MULTIPLE, scheme));
        assertThat(graded.marks()).isEqualTo(Marks.of(marks));
        assertThat(graded.reason()).isEqualTo(reason);
        assertThat(graded.parts()).isEmpty();
    }

    @Test
    void single_choices_and_statements_are_right_or_wrong() {
        var single = item(new SingleChoice("q", FIVE, "B"));
        assertThat(grade(single, Response.Keys.of("B")).marks()).isEqualTo(Marks.of("2"));
        assertThat(grade(single, Response.Keys.of("A")).reason()).isEqualTo(Reason.WRONG);
        assertThat(grade(single, Response.Keys.of("A", "B")).marks()).isEqualTo(Marks.NONE);
        assertThat(grade(single, Response.Blanks.of("B")).reason()).isEqualTo(Reason.WRONG);
        for (boolean answer : new boolean[] {true, false}) {
            var statement = item(new TrueFalse("q", answer));
            assertThat(grade(statement, Response.Keys.of("TRUE")).reason())
                    .isEqualTo(answer ? Reason.RIGHT : Reason.WRONG);
            assertThat(grade(statement, Response.Keys.of("FALSE")).reason())
                    .isEqualTo(answer ? Reason.WRONG : Reason.RIGHT);
        }
    }

    @Test
    void blanks_have_even_shares_or_all_or_nothing() {
        var fill = item(new FillIn("{{1}}{{2}}{{3}}", List.of(List.of("十五", "15"), List.of("听证"), List.of("三十"))));
        var graded = grade(fill, Response.Blanks.of("１５", "", "30"));
        assertThat(graded.marks()).isEqualTo(Marks.of("0.67"));
        assertThat(graded.reason()).isEqualTo(Reason.PARTLY_RIGHT);
        assertThat(graded.parts())
                .containsExactly(
                        new Graded.PartGrade("1", Marks.of("0.67"), Marks.of("0.67"), Reason.RIGHT),
                        new Graded.PartGrade("2", Marks.NONE, Marks.of("0.67"), Reason.UNANSWERED),
                        new Graded.PartGrade("3", Marks.NONE, Marks.of("0.66"), Reason.WRONG));
        assertThat(grade(fill, Response.Blanks.of("错")).reason()).isEqualTo(Reason.WRONG);
        assertThat(grade(fill, Response.Blanks.of("15", "听证", "三十", "多")).reason())
                .isEqualTo(Reason.RIGHT);
        assertThat(grade(fill, Response.Keys.of("A")).reason()).isEqualTo(Reason.WRONG);
        var strict = Schemes.STANDARD.with(ItemKind.FILL, Scheme.ALL_OR_NOTHING);
        var none = Grader.grade(fill, Response.Blanks.of("15", "听证", "x"), Marks.of("2"), strict);
        assertThat(none).isEqualTo(new Graded(Marks.NONE, Marks.of("2"), Reason.WRONG, List.of()));
        var all = Grader.grade(fill, Response.Blanks.of("15", "听证", "三十"), Marks.of("2"), strict);
        assertThat(all).isEqualTo(new Graded(Marks.of("2"), Marks.of("2"), Reason.RIGHT, List.of()));
    }

    @Test
    void parts_of_a_case_have_their_weights_and_schemes() {
        var parts = List.of(
                new CasePart("1", 1, new SingleChoice("q", FIVE, "B"), "", List.of()),
                new CasePart("2", 3, new MultipleChoice("q", FIVE, keys("AB")), "", List.of()));
        var analysis = item(new CaseAnalysis("f", parts));
        var half = Schemes.STANDARD.with(ItemKind.MULTIPLE, Scheme.HALF_FOR_SUBSET);
        var response = Response.Parts.of(Map.of("2", Response.Keys.of("A")));
        var graded = Grader.grade(analysis, response, Marks.of("10"), half);
        assertThat(graded.marks()).isEqualTo(Marks.of("3.75"));
        assertThat(graded.reason()).isEqualTo(Reason.PARTLY_RIGHT);
        assertThat(graded.parts())
                .containsExactly(
                        new Graded.PartGrade("1", Marks.NONE, Marks.of("2.5"), Reason.UNANSWERED),
                        new Graded.PartGrade("2", Marks.of("3.75"), Marks.of("7.5"), Reason.TOO_FEW));
        assertThat(grade(analysis, Response.Keys.of("A")).reason()).isEqualTo(Reason.WRONG);
        var strict = half.with(ItemKind.CASE, Scheme.ALL_OR_NOTHING);
        assertThat(Grader.grade(analysis, response, Marks.of("10"), strict).marks())
                .isEqualTo(Marks.NONE);
        assertThat(Grader.grade(analysis, Samples.key(analysis), Marks.of("10"), strict)
                        .marks())
                .isEqualTo(Marks.of("10"));
    }

    @Test
    void schemes_refuse_kinds_that_they_cannot_mark() {
        assertThatThrownBy(() -> Schemes.STANDARD.with(ItemKind.SINGLE, Scheme.HALF_FOR_SUBSET))
                .isInstanceOf(IllegalArgumentException.class);
        for (var kind : ItemKind.values()) {
            assertThat(Schemes.STANDARD.of(kind).kinds()).contains(kind);
        }
    }

    @Test
    void grades_above_the_maximum_cannot_be_made() {
        assertThatThrownBy(() -> new Graded(Marks.of("2.01"), Marks.of("2"), Reason.RIGHT, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Graded(Marks.of("2"), Marks.of("2"), Reason.RIGHT, List.of()).marks())
                .isEqualTo(Marks.of("2"));
    }

    @Test
    void an_empty_text_is_never_accepted() {
        assertThat(FillAnswers.accepts(List.of("。"), "。")).isFalse();
        assertThat(FillAnswers.accepts(List.of("十五", "15"), " １５ ")).isTrue();
        assertThat(FillAnswers.accepts(List.of("十五"), "15")).isFalse();
    }

    private static Graded grade(Item item, Response response) {
        return Grader.grade(item, response, Marks.of("2"), Schemes.STANDARD);
    }

    private static BigDecimal marks(Item item, TreeSet<String> chosen, Scheme scheme) {
        return Grader.grade(
                        item,
                        new Response.Keys(chosen),
                        Marks.of("2"),
                        Schemes.STANDARD.with(ItemKind.MULTIPLE, scheme))
                .marks();
    }

    private static List<Scheme> multipleSchemes() {
        return List.of(Scheme.ALL_OR_NOTHING, Scheme.HALF_FOR_SUBSET, Scheme.SHARE_FOR_SUBSET, Scheme.EVEN_MINUS_WRONG);
    }

    private static Schemes schemes(Samples samples) {
        var byKind = new EnumMap<ItemKind, Scheme>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            var fitting = new ArrayList<Scheme>();
            for (var scheme : Scheme.values()) {
                if (scheme.kinds().contains(kind)) {
                    fitting.add(scheme);
                }
            }
            byKind.put(kind, fitting.get(samples.below(fitting.size())));
        }
        return new Schemes(byKind);
    }

    private static TreeSet<String> chosen(int bits) {
        var chosen = new TreeSet<String>();
        for (int i = 0; i < 5; i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(String.valueOf((char) ('A' + i)));
            }
        }
        return chosen;
    }

    private static TreeSet<String> keys(String letters) {
        var keys = new TreeSet<String>();
        letters.chars().forEach(letter -> keys.add(String.valueOf((char) letter)));
        return keys;
    }

    private static Item item(Question question) {
        return new Item("a", "t", 1, question, "", List.of(), List.of());
    }
}
