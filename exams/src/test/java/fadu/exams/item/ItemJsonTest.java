package fadu.exams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fadu.exams.Rounds;
import fadu.exams.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemJsonTest {
    private static final String SINGLE = """
            {"id":"cf-012","kind":"SINGLE","topic":"行政处罚法/设定","difficulty":2,"stem":"问","options":[{"key":"A","text":"甲"},{"key":"B","text":"乙"}],"answer":["B"],"rationale":"依据《行政处罚法》第十二条","citations":[{"law":"中华人民共和国行政处罚法","article":"第十二条"}],"tags":["设定权"]}""";
    private static final String STATEMENT = """
            {"id":"a","kind":"TRUE_FALSE","topic":"t","difficulty":1,"stem":"s","answer":["TRUE"]}""";
    private static final String FILL = """
            {"id":"a","kind":"FILL","topic":"t","difficulty":1,"stem":"{{1}}日","blanks":[["十五","15"]]}""";
    private static final String CASE = """
            {"id":"a","kind":"CASE","topic":"t","difficulty":1,"stem":"s","parts":[{"id":"1","kind":"TRUE_FALSE","marks":2,"stem":"s","answer":["FALSE"],"rationale":"r"}]}""";

    @Test
    void every_item_comes_back_equal_and_its_canonical_text_is_a_fixed_point() {
        var samples = new Samples(1);
        for (int i = 0; i < Rounds.of(1000); i++) {
            var item = samples.item("item-" + i);
            assertThat(ItemCheck.flaws(item)).as("%s", item).isEmpty();
            var json = ItemJson.write(item);
            var read = ItemJson.read(json).orThrow();
            assertThat(read).isEqualTo(item);
            assertThat(ItemJson.write(read)).isEqualTo(json);
            assertThat(ItemJson.hash(read)).isEqualTo(ItemJson.hash(item)).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void the_canonical_text_is_the_text_of_the_brief() {
        for (var json : List.of(SINGLE, STATEMENT, FILL, CASE)) {
            assertThat(ItemJson.write(ItemJson.read(json).orThrow())).isEqualTo(json);
        }
        assertThat(ItemJson.read(SINGLE).orThrow().withId("other"))
                .isEqualTo(ItemJson.read(SINGLE.replace("cf-012", "other")).orThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "stem":"问"                   | "stem":"问","key":"A"          | FIELD_UNKNOWN | key
            {"key":"A","text":"甲"}       | {"key":"A","text":"甲","x":1}  | FIELD_UNKNOWN | options[0].x
            "difficulty":2                | "difficulty":2.5               | FIELD_TYPE    | difficulty
            "difficulty":2                | "difficulty":"2"               | FIELD_TYPE    | difficulty
            "difficulty":2,               |                                | FIELD_MISSING | difficulty
            "stem":"问",                  |                                | FIELD_MISSING | stem
            "stem":"问"                   | "stem":7                       | FIELD_TYPE    | stem
            "tags":["设定权"]             | "tags":"设定权"                | FIELD_TYPE    | tags
            "tags":["设定权"]             | "tags":[3]                     | FIELD_TYPE    | tags[0]
            "kind":"SINGLE"               | "kind":"ESSAY"                 | KIND_UNKNOWN  | kind
            "answer":["B"]                | "answer":[]                    | ANSWER_COUNT  | answer
            "answer":["B"]                | "answer":["A","B"]             | ANSWER_COUNT  | answer
            "answer":["B"],               |                                | FIELD_MISSING | answer
            "answer":["B"]                | "answer":["C"]                 | ANSWER_UNKNOWN | answer
            "options":[{"key":"A","text":"甲"},{"key":"B","text":"乙"}], | | FIELD_MISSING | options
            {"key":"B","text":"乙"}       | 5                              | FIELD_TYPE    | options[1]
            "citations":[{"law":"中华人民共和国行政处罚法","article":"第十二条"}] | "citations":[{"law":"中华人民共和国行政处罚法"}] | FIELD_MISSING | citations[0].article
            """)
    void what_is_wrong_is_told_with_its_place(String part, String instead, FlawCode code, String where) {
        assertThat(SINGLE).contains(part);
        var json = SINGLE.replace(part, instead == null ? "" : instead);
        assertThat(flaws(json)).extracting(Flaw::code, Flaw::where).contains(tuple(code, where));
    }

    @Test
    void multiple_choices_say_each_key_once() {
        var json = SINGLE.replace("SINGLE", "MULTIPLE").replace("[\"B\"]", "[\"A\",\"B\",\"B\"]");
        assertThat(codes(json)).containsExactly(FlawCode.ANSWER_TWICE);
        assertThat(ItemJson.read(json.replace(",\"B\",\"B\"", ",\"B\""))
                        .orThrow()
                        .kind())
                .isEqualTo(ItemKind.MULTIPLE);
    }

    @Test
    void statements_have_one_key_which_is_true_or_false() {
        assertThat(codes(STATEMENT.replace("[\"TRUE\"]", "[\"A\"]"))).containsExactly(FlawCode.ANSWER_UNKNOWN);
        assertThat(codes(STATEMENT.replace("[\"TRUE\"]", "[]"))).containsExactly(FlawCode.ANSWER_COUNT);
        assertThat(codes(STATEMENT.replace("[\"TRUE\"]", "[true]"))).contains(FlawCode.FIELD_TYPE);
        assertThat(codes(STATEMENT.replace("\"answer\"", "\"options\":[],\"answer\"")))
                .containsExactly(FlawCode.FIELD_UNKNOWN);
    }

    @Test
    void fill_ins_and_cases_need_their_lists() {
        assertThat(codes(FILL.replace(",\"blanks\":[[\"十五\",\"15\"]]", ""))).contains(FlawCode.FIELD_MISSING);
        assertThat(codes(FILL.replace("[[\"十五\",\"15\"]]", "[\"十五\"]"))).contains(FlawCode.FIELD_TYPE);
        assertThat(codes(CASE.replace("TRUE_FALSE", "CASE"))).contains(FlawCode.KIND_UNKNOWN);
        assertThat(codes(CASE.replace("\"parts\"", "\"part\"")))
                .contains(FlawCode.FIELD_MISSING, FlawCode.FIELD_UNKNOWN);
        assertThat(codes(CASE.replace("\"id\":\"1\"", "\"id\":\"2\""))).containsExactly(FlawCode.PART_IDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "7",
                "null",
                "{} {}",
                "{\"id\":\"a\",\"id\":\"b\"}",
                "{'id':1}",
                "{\"id\":nul}"
            })
    void what_is_no_single_object_is_refused(String json) {
        assertThat(flaws(json)).isNotEmpty();
        assertThatThrownBy(() -> ItemJson.read(json).orThrow()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void depth_and_length_are_bounded() {
        assertThat(codes("[".repeat(50) + "]".repeat(50))).containsExactly(FlawCode.JSON_UNREADABLE);
        assertThat(codes("\"" + "x".repeat(300_000) + "\"")).containsExactly(FlawCode.JSON_UNREADABLE);
    }

    private static List<FlawCode> codes(String json) {
        return flaws(json).stream().map(Flaw::code).distinct().toList();
    }

    private static List<Flaw> flaws(String json) {
        return switch (ItemJson.read(json)) {
            case Reading.Read<Item> read -> List.of();
            case Reading.Refused<Item>(var flaws) -> flaws;
        };
    }
}
