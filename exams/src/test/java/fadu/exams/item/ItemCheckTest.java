package fadu.exams.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCheckTest {
    private static final List<Option> TWO = options("甲", "乙");
    private static final Question FINE = new SingleChoice("问", TWO, "A");

    @Test
    void a_plain_item_has_no_flaws() {
        assertThat(ItemCheck.flaws(item(FINE))).isEmpty();
        assertThat(ItemCheck.flaws(item(new SingleChoice("问\n再问", options(8), "H"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a b", "中", "a_b"})
    void ids(String id) {
        assertThat(ItemCheck.flaws(item(FINE).withId(id))).containsExactly(Flaw.of(FlawCode.ID_WRONG, "id"));
        assertThat(ItemCheck.isId("a".repeat(64))).isTrue();
        assertThat(ItemCheck.isId("a".repeat(65))).isFalse();
        assertThat(ItemCheck.isId("7")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "a/", "a//b", "a/ /b", "a /b"})
    void topics(String topic) {
        assertThat(codes(new Item("a", topic, 1, FINE, "", List.of(), List.of())))
                .containsExactly(FlawCode.TOPIC_WRONG);
    }

    @Test
    void difficulty_goes_from_one_to_five() {
        for (int difficulty = -1; difficulty < 8; difficulty++) {
            var item = new Item("a", "t", difficulty, FINE, "", List.of(), List.of());
            assertThat(ItemCheck.flaws(item).isEmpty()).isEqualTo(difficulty >= 1 && difficulty <= 5);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``            | TEXT_EMPTY
            `  `          | TEXT_EMPTY
            ` a`          | TEXT_NOT_TRIMMED
            `a `          | TEXT_NOT_TRIMMED
            `a \\n b`     | TEXT_NOT_TRIMMED
            `a\\tb`       | TEXT_CONTROL
            `a\\rb`       | TEXT_CONTROL
            `a\\0b`       | TEXT_CONTROL
            `a\\u202eb`   | TEXT_CONTROL
            `a\\u202ab`   | TEXT_CONTROL
            `a\\u2066b`   | TEXT_CONTROL
            `a\\u2069b`   | TEXT_CONTROL
            `a\\ufeffb`   | TEXT_CONTROL
            `a\\u2028b`   | TEXT_CONTROL
            `a\\u2029b`   | TEXT_CONTROL
            `a\\ufffeb`   | TEXT_CONTROL
            `a\\uffffb`   | TEXT_CONTROL
            `a\\ud800b`   | TEXT_CONTROL
            `a\\udfffb`   | TEXT_CONTROL
            """)
    void texts(String written, FlawCode code) {
        var text = written.replace("\\u", "%u").translateEscapes();
        for (int at = text.indexOf("%u"); at >= 0; at = text.indexOf("%u")) {
            text = text.substring(0, at)
                    + (char) Integer.parseInt(text.substring(at + 2, at + 6), 16)
                    + text.substring(at + 6);
        }
        assertThat(codes(item(new TrueFalse(text, true)))).contains(code);
    }

    @Test
    void texts_around_what_is_refused_are_fine() {
        for (var text : List.of("a\u202fb", "a\u2027b", "a\u2065b", "a\u206ab", "a𠮷b")) {
            assertThat(ItemCheck.flaws(item(new TrueFalse(text, true))))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void lengths_are_bounded() {
        assertThat(ItemCheck.flaws(item(new TrueFalse("x".repeat(4000), true)))).isEmpty();
        assertThat(codes(item(new TrueFalse("x".repeat(4001), true)))).containsExactly(FlawCode.TEXT_TOO_LONG);
        assertThat(ItemCheck.flaws(item(new SingleChoice("q", options("x".repeat(1000), "y"), "A"))))
                .isEmpty();
        assertThat(codes(item(new SingleChoice("q", options("x".repeat(1001), "y"), "A"))))
                .containsExactly(FlawCode.TEXT_TOO_LONG);
        assertThat(codes(new Item("a", "t", 1, FINE, "x".repeat(4001), List.of(), List.of())))
                .containsExactly(FlawCode.TEXT_TOO_LONG);
        assertThat(codes(new Item("a", "x".repeat(201), 1, FINE, "", List.of(), List.of())))
                .containsExactly(FlawCode.TEXT_TOO_LONG);
        assertThat(codes(new Item("a", "a\nb", 1, FINE, "", List.of(), List.of())))
                .containsExactly(FlawCode.TEXT_CONTROL);
    }

    @Test
    void options_are_two_to_eight_lettered_and_unlike() {
        assertThat(codes(item(new SingleChoice("q", options("甲"), "A")))).containsExactly(FlawCode.OPTIONS_COUNT);
        assertThat(codes(item(new SingleChoice("q", options(9), "A")))).containsExactly(FlawCode.OPTIONS_COUNT);
        assertThat(codes(item(new SingleChoice("q", options("甲", "甲"), "A")))).containsExactly(FlawCode.OPTION_TWICE);
        assertThat(codes(item(new SingleChoice("q", List.of(new Option("A", "甲"), new Option("C", "乙")), "A"))))
                .containsExactly(FlawCode.OPTION_KEYS);
        assertThat(codes(item(new SingleChoice("q", options("甲", " 乙"), "A"))))
                .containsExactly(FlawCode.TEXT_NOT_TRIMMED);
        assertThat(codes(item(new SingleChoice("q", TWO, "C")))).containsExactly(FlawCode.ANSWER_UNKNOWN);
    }

    @Test
    void multiple_choices_have_at_least_two_keys_among_their_options() {
        assertThat(codes(item(new MultipleChoice("q", TWO, keys("A"))))).containsExactly(FlawCode.ANSWER_COUNT);
        assertThat(codes(item(new MultipleChoice("q", TWO, keys("A", "B"))))).isEmpty();
        assertThat(codes(item(new MultipleChoice("q", TWO, keys("A", "E"))))).containsExactly(FlawCode.ANSWER_UNKNOWN);
        assertThat(codes(item(new MultipleChoice("q", options("甲"), keys("A", "B")))))
                .containsExactly(FlawCode.OPTIONS_COUNT, FlawCode.ANSWER_UNKNOWN);
    }

    @Test
    void blanks_are_marked_in_order_each_once_and_list_unlike_answers() {
        assertThat(codes(item(new FillIn("{{1}}与{{2}}", List.of(List.of("a"), List.of("b"))))))
                .isEmpty();
        assertThat(codes(item(new FillIn("无空", List.of())))).containsExactly(FlawCode.BLANKS_COUNT);
        assertThat(codes(item(new FillIn("无空", List.of(List.of("a")))))).containsExactly(FlawCode.BLANK_MARKS);
        assertThat(codes(item(new FillIn("{{2}}{{1}}", List.of(List.of("a"), List.of("b"))))))
                .containsExactly(FlawCode.BLANK_MARKS);
        assertThat(codes(item(new FillIn("{{1}}{{1}}", List.of(List.of("a")))))).containsExactly(FlawCode.BLANK_MARKS);
        assertThat(codes(item(new FillIn("{{1}}{{x}}", List.of(List.of("a")))))).containsExactly(FlawCode.BLANK_MARKS);
        assertThat(codes(item(new FillIn("{{1}}", List.of(List.of()))))).containsExactly(FlawCode.BLANK_ANSWERS);
        var many = IntStream.range(0, 21).mapToObj(i -> "a" + i).toList();
        assertThat(codes(item(new FillIn("{{1}}", List.of(many))))).containsExactly(FlawCode.BLANK_ANSWERS);
        assertThat(codes(item(new FillIn("{{1}}", List.of(many.subList(0, 20))))))
                .isEmpty();
        assertThat(codes(item(new FillIn("{{1}}", List.of(List.of("１５", "15"))))))
                .containsExactly(FlawCode.BLANK_ANSWER_TWICE);
        assertThat(codes(item(new FillIn("{{1}}", List.of(List.of("。")))))).containsExactly(FlawCode.TEXT_EMPTY);
        var eleven = IntStream.rangeClosed(1, 11).mapToObj(FillIn::mark).reduce("", String::concat);
        assertThat(codes(item(new FillIn(eleven, Collections.nCopies(11, List.of("a"))))))
                .containsExactly(FlawCode.BLANKS_COUNT);
        assertThat(codes(item(new FillIn(eleven.replace("{{11}}", ""), Collections.nCopies(10, List.of("a"))))))
                .isEmpty();
        assertThat(codes(item(new FillIn("{{1}}", List.of(List.of("a\nb")))))).contains(FlawCode.TEXT_CONTROL);
    }

    @Test
    void parts_of_a_case_are_counted_numbered_weighed_and_checked_themselves() {
        assertThat(codes(item(new CaseAnalysis("事实", List.of())))).containsExactly(FlawCode.PARTS_COUNT);
        assertThat(codes(item(new CaseAnalysis("事实", parts(21))))).containsExactly(FlawCode.PARTS_COUNT);
        assertThat(codes(item(new CaseAnalysis("事实", parts(20))))).isEmpty();
        assertThat(codes(item(new CaseAnalysis("事实", List.of(part("2", 1)))))).containsExactly(FlawCode.PART_IDS);
        for (int weight : new int[] {0, 101}) {
            assertThat(codes(item(new CaseAnalysis("事实", List.of(part("1", weight))))))
                    .containsExactly(FlawCode.WEIGHT_WRONG);
        }
        assertThat(codes(item(new CaseAnalysis("事实", List.of(part("1", 100)))))).isEmpty();
        var bad = new CasePart("1", 1, new TrueFalse("", true), " r", List.of(new Citation("法", "12条")));
        assertThat(ItemCheck.flaws(item(new CaseAnalysis("事实", List.of(bad)))))
                .extracting(Flaw::where)
                .containsExactly("parts[0].stem", "parts[0].rationale", "parts[0].citations[0].article");
    }

    @Test
    void citations_name_law_and_article_as_the_statute_does() {
        assertThat(codes(cited(new Citation("法", "第一百二十三条"), new Citation("法", "第二十三条之一"))))
                .isEmpty();
        for (var article : List.of("第12条", "十二条", "第十二条第一款", "第十二条之", "")) {
            assertThat(codes(cited(new Citation("法", article)))).contains(FlawCode.ARTICLE_WRONG);
        }
        assertThat(codes(cited(new Citation("《法》", "第一条")))).containsExactly(FlawCode.LAW_WRONG);
        assertThat(codes(cited(new Citation("法》", "第一条")))).containsExactly(FlawCode.LAW_WRONG);
        assertThat(codes(cited(new Citation("", "第一条")))).containsExactly(FlawCode.TEXT_EMPTY);
        assertThat(codes(cited(new Citation("法", "第一条"), new Citation("法", "第一条"))))
                .containsExactly(FlawCode.CITATION_TWICE);
    }

    @Test
    void tags_stand_once_in_one_line() {
        assertThat(codes(new Item("a", "t", 1, FINE, "", List.of(), List.of("x", "x"))))
                .containsExactly(FlawCode.TAG_TWICE);
        assertThat(codes(new Item("a", "t", 1, FINE, "", List.of(), List.of("x\ny"))))
                .containsExactly(FlawCode.TEXT_CONTROL);
        assertThat(codes(new Item("a", "t", 1, FINE, "", List.of(), List.of("x", "y"))))
                .isEmpty();
    }

    @Test
    void publishing_asks_for_rationale_and_citations_besides() {
        assertThat(ItemCheck.publishingFlaws(item(FINE)).stream().map(Flaw::code))
                .containsExactly(FlawCode.RATIONALE_MISSING, FlawCode.CITATIONS_MISSING);
        var citation = new Citation("法", "第一条");
        assertThat(ItemCheck.publishingFlaws(new Item("a", "t", 1, FINE, "因", List.of(citation), List.of())))
                .isEmpty();
        var bare = new CaseAnalysis("事实", List.of(part("1", 1)));
        assertThat(ItemCheck.publishingFlaws(item(bare)).stream().map(Flaw::where))
                .containsExactly("parts[0].rationale", "citations");
        var full =
                new CaseAnalysis("事实", List.of(new CasePart("1", 1, new TrueFalse("s", true), "因", List.of(citation))));
        assertThat(ItemCheck.publishingFlaws(item(full))).isEmpty();
        assertThat(ItemCheck.publishingFlaws(new Item(
                        "a",
                        "t",
                        1,
                        new CaseAnalysis("事实", List.of(new CasePart("1", 1, new TrueFalse("s", true), "因", List.of()))),
                        "",
                        List.of(citation),
                        List.of())))
                .isEmpty();
    }

    @Test
    void a_flaw_says_where_and_what_in_words() {
        var flaw = Flaw.of(FlawCode.OPTIONS_COUNT, "options", 2, 8);
        assertThat(flaw.words().zh()).isEqualTo("选项应有 2 至 8 个");
        assertThat(flaw.under("parts[0]").where()).isEqualTo("parts[0].options");
        assertThat(Flaw.of(FlawCode.TEXT_EMPTY, "").under("parts[0]").where()).isEqualTo("parts[0]");
    }

    private static Item item(Question question) {
        return new Item("a", "t", 1, question, "", List.of(), List.of());
    }

    private static Item cited(Citation... citations) {
        return new Item("a", "t", 1, FINE, "", List.of(citations), List.of());
    }

    private static CasePart part(String id, int weight) {
        return new CasePart(id, weight, new TrueFalse("s", true), "", List.of());
    }

    private static List<CasePart> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> part(String.valueOf(i), 1))
                .toList();
    }

    private static List<Option> options(int count) {
        return options(IntStream.range(0, count).mapToObj(i -> "选" + i).toArray(String[]::new));
    }

    private static List<Option> options(String... texts) {
        var options = new ArrayList<Option>();
        for (var text : texts) {
            options.add(new Option(OptionOrder.letter(options.size()), text));
        }
        return options;
    }

    private static TreeSet<String> keys(String... keys) {
        return new TreeSet<>(List.of(keys));
    }

    private static List<FlawCode> codes(Item item) {
        return ItemCheck.flaws(item).stream().map(Flaw::code).toList();
    }
}
