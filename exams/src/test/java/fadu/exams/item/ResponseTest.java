package fadu.exams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fadu.exams.Rounds;
import fadu.exams.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                  | {}
            {"keys":[]}                                         | {}
            {"keys":["B","A"]}                                  | {"keys":["A","B"]}
            {"keys":["A","A"]}                                  | {"keys":["A"]}
            {"blanks":[]}                                       | {}
            {"blanks":["",""]}                                  | {}
            {"blanks":["","十五"]}                              | {"blanks":["","十五"]}
            {"parts":{}}                                        | {}
            {"parts":{"1":{}}}                                  | {}
            {"parts":{"2":{"blanks":["x"]},"1":{"keys":["A"]}}} | {"parts":{"1":{"keys":["A"]},"2":{"blanks":["x"]}}}
            """)
    void equal_responses_have_one_canonical_text(String json, String canonical) {
        var response = ResponseJson.read(json).orThrow();
        assertThat(ResponseJson.write(response)).isEqualTo(canonical);
        assertThat(response.isEmpty()).isEqualTo(canonical.equals("{}"));
        assertThat(ResponseJson.hash(response))
                .isEqualTo(ResponseJson.hash(ResponseJson.read(canonical).orThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"key":["A"]}                            | FIELD_UNKNOWN
            {"keys":["A"],"blanks":["x"]}            | FIELD_UNKNOWN
            {"keys":"A"}                             | FIELD_TYPE
            {"keys":[1]}                             | FIELD_TYPE
            {"blanks":[null]}                        | FIELD_TYPE
            {"parts":[]}                             | FIELD_TYPE
            {"parts":{"1":7}}                        | FIELD_TYPE
            {"parts":{"1":{"parts":{}}}}             | FIELD_UNKNOWN
            []                                       | FIELD_TYPE
            x                                        | JSON_UNREADABLE
            """)
    void a_wrong_form_is_refused(String json, FlawCode code) {
        assertThat(flaws(ResponseJson.read(json))).extracting(Flaw::code).contains(code);
    }

    @Test
    void a_blank_holds_five_hundred_characters() {
        assertThat(flaws(ResponseJson.read("{\"blanks\":[\"" + "x".repeat(500) + "\"]}")))
                .isEmpty();
        assertThat(flaws(ResponseJson.read("{\"blanks\":[\"" + "x".repeat(501) + "\"]}")))
                .extracting(Flaw::code, Flaw::where)
                .containsExactly(tuple(FlawCode.TEXT_TOO_LONG, "blanks[0]"));
    }

    @Test
    void a_response_is_checked_against_what_was_shown() {
        var options = List.of(new Option("A", "甲"), new Option("B", "乙"));
        var single = new CandidateView(ItemKind.SINGLE, "q", options, 0, List.of());
        var multiple = new CandidateView(ItemKind.MULTIPLE, "q", options, 0, List.of());
        var statement = new CandidateView(ItemKind.TRUE_FALSE, "q", List.of(), 0, List.of());
        var fill = new CandidateView(ItemKind.FILL, "q", List.of(), 2, List.of());
        var parts = List.of(new CandidateView.Part("1", 1, single), new CandidateView.Part("2", 1, fill));
        var analysis = new CandidateView(ItemKind.CASE, "q", List.of(), 0, parts);
        for (var view : List.of(single, multiple, statement, fill, analysis)) {
            assertThat(ResponseJson.flaws(Response.NOTHING, view)).isEmpty();
        }
        expect(single, "{\"keys\":[\"A\"]}");
        expect(single, "{\"keys\":[\"C\"]}", FlawCode.RESPONSE_KEY);
        expect(single, "{\"keys\":[\"A\",\"B\"]}", FlawCode.RESPONSE_ONE_KEY);
        expect(single, "{\"blanks\":[\"A\"]}", FlawCode.RESPONSE_KIND);
        expect(single, "{\"parts\":{\"1\":{\"keys\":[\"A\"]}}}", FlawCode.RESPONSE_KIND);
        expect(multiple, "{\"keys\":[\"A\",\"B\"]}");
        expect(multiple, "{\"keys\":[\"TRUE\"]}", FlawCode.RESPONSE_KEY);
        expect(statement, "{\"keys\":[\"TRUE\"]}");
        expect(statement, "{\"keys\":[\"FALSE\"]}");
        expect(statement, "{\"keys\":[\"A\"]}", FlawCode.RESPONSE_KEY);
        expect(statement, "{\"keys\":[\"FALSE\",\"TRUE\"]}", FlawCode.RESPONSE_ONE_KEY);
        expect(fill, "{\"blanks\":[\"a\",\"b\"]}");
        expect(fill, "{\"blanks\":[\"a\"]}");
        expect(fill, "{\"blanks\":[\"a\",\"b\",\"c\"]}", FlawCode.RESPONSE_BLANKS);
        expect(fill, "{\"keys\":[\"A\"]}", FlawCode.RESPONSE_KIND);
        expect(analysis, "{\"parts\":{\"1\":{\"keys\":[\"A\"]},\"2\":{\"blanks\":[\"a\"]}}}");
        expect(analysis, "{\"parts\":{\"3\":{\"keys\":[\"A\"]}}}", FlawCode.RESPONSE_PART);
        expect(analysis, "{\"keys\":[\"A\"]}", FlawCode.RESPONSE_KIND);
        var nested = flaws(ResponseJson.read("{\"parts\":{\"1\":{\"keys\":[\"X\"]}}}", analysis));
        assertThat(nested).extracting(Flaw::where).containsExactly("parts.1.keys");
        assertThat(flaws(ResponseJson.read("x", analysis))).isNotEmpty();
    }

    @Test
    void what_a_candidate_sees_comes_back_equal_and_holds_no_secret() {
        var samples = new Samples(11);
        for (int i = 0; i < Rounds.of(500); i++) {
            var item = samples.item("item-" + i);
            var order = samples.order(item);
            var view = CandidateView.of(item, order);
            var json = CandidateJson.write(view);
            assertThat(CandidateJson.read(json).orThrow()).isEqualTo(view);
            assertThat(json)
                    .doesNotContain(
                            "\"answer\"",
                            "\"rationale\"",
                            "\"citations\"",
                            "\"tags\"",
                            "\"difficulty\"",
                            "\"topic\"",
                            "item-" + i);
            assertThat(ResponseJson.flaws(order.toShown(Samples.key(item)), view))
                    .isEmpty();
        }
    }

    @Test
    void canaries_in_everything_secret_reach_no_byte_of_the_view() {
        var canary = "CANARY";
        var part = new CasePart(
                "1", 1, new FillIn("{{1}}", List.of(List.of(canary))), canary, List.of(new Citation(canary, "第一条")));
        var item = new Item(
                "canary",
                canary,
                1,
                new CaseAnalysis("f", List.of(part)),
                canary,
                List.of(new Citation(canary, "第二条")),
                List.of(canary));
        assertThat(ItemJson.write(item)).contains(canary);
        assertThat(CandidateJson.write(CandidateView.of(item))).doesNotContainIgnoringCase(canary);
    }

    @Test
    void views_of_no_known_form_are_refused() {
        for (var json : List.of(
                "{}", "{\"kind\":\"X\",\"stem\":\"s\"}", "{\"kind\":\"SINGLE\",\"stem\":\"s\",\"answer\":[]}", "7")) {
            assertThat(flaws(CandidateJson.read(json))).as(json).isNotEmpty();
        }
    }

    @Test
    void letters_translate_to_the_bank_and_back() {
        var samples = new Samples(12);
        for (int i = 0; i < Rounds.of(500); i++) {
            var item = samples.item("a");
            var order = samples.order(item);
            assertThat(order.fits(item)).isTrue();
            var bank = samples.response(item);
            assertThat(order.toBank(order.toShown(bank))).isEqualTo(bank);
            assertThat(OptionOrder.BANK.toBank(bank)).isEqualTo(bank);
        }
        var order = OptionOrder.of(Map.of("", List.of("C", "A", "B")));
        assertThat(order.toBank(Response.Keys.of("A", "B"))).isEqualTo(Response.Keys.of("A", "C"));
        assertThat(order.toShown(Response.Keys.of("C"))).isEqualTo(Response.Keys.of("A"));
        assertThat(order.toBank(Response.Keys.of("D", "AB"))).isEqualTo(Response.Keys.of("D", "AB"));
        assertThat(order.toBank(Response.Keys.of("@"))).isEqualTo(Response.Keys.of("@"));
        assertThat(order.toShown(Response.Keys.of("D"))).isEqualTo(Response.Keys.of("D"));
        assertThat(order.toBank(Response.Blanks.of("A"))).isEqualTo(Response.Blanks.of("A"));
    }

    @Test
    void an_order_shows_the_same_options_under_new_letters() {
        var item = new Item(
                "a",
                "t",
                1,
                new SingleChoice("q", List.of(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙")), "B"),
                "",
                List.of(),
                List.of());
        var order = OptionOrder.of(Map.of("", List.of("C", "A", "B")));
        assertThat(CandidateView.of(item, order).options())
                .containsExactly(new Option("A", "丙"), new Option("B", "甲"), new Option("C", "乙"));
        assertThat(OptionOrder.of(Map.of("", List.of("C", "A"))).fits(item)).isFalse();
        assertThat(OptionOrder.of(Map.of("", List.of("C", "A", "A"))).fits(item))
                .isFalse();
        assertThat(OptionOrder.of(Map.of("1", List.of("C", "A", "B"))).fits(item))
                .isFalse();
        assertThat(OptionOrder.BANK.fits(item)).isTrue();
        var statement = new Item("a", "t", 1, new TrueFalse("q", true), "", List.of(), List.of());
        assertThat(order.fits(statement)).isFalse();
    }

    @Test
    void emptiness_is_seen_through_every_form() {
        assertThat(Response.Blanks.of(" ", "").isEmpty()).isTrue();
        assertThat(Response.Blanks.of(" ", "x").isEmpty()).isFalse();
        assertThat(Response.Keys.of().isEmpty()).isTrue();
        assertThat(ResponseJson.write(Response.Keys.of())).isEqualTo("{}");
        assertThat(ResponseJson.write(Response.Blanks.of(""))).isEqualTo("{}");
        assertThat(ResponseJson.write(Response.Parts.of(Map.of("1", Response.Keys.of()))))
                .isEqualTo("{}");
        assertThat(Response.Parts.of(Map.of("1", Response.NOTHING, "2", Response.Blanks.of("")))
                        .isEmpty())
                .isTrue();
        assertThat(Response.Parts.of(Map.of("1", Response.Keys.of("A"))).isEmpty())
                .isFalse();
    }

    private static void expect(CandidateView view, String json, FlawCode... codes) {
        assertThat(flaws(ResponseJson.read(json, view)))
                .extracting(Flaw::code)
                .as(json)
                .containsExactly(codes);
    }

    private static List<Flaw> flaws(Reading<?> reading) {
        return switch (reading) {
            case Reading.Read<?> read -> List.of();
            case Reading.Refused<?>(var flaws) -> flaws;
        };
    }
}
