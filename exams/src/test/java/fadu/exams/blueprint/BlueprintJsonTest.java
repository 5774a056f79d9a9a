package fadu.exams.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Marks;
import fadu.exams.Samples;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.Reading;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Scheme;
import fadu.exams.paper.Schemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueprintJsonTest {
    private static final Blueprint FULL = new Blueprint(
            "执法资格考试",
            Schemes.STANDARD.with(ItemKind.MULTIPLE, Scheme.HALF_FOR_SUBSET),
            List.of(new SectionPlan("一、单选题", Selector.kind(ItemKind.SINGLE), 10, new BigDecimal("1.5"))),
            List.of(
                    Demand.items("难", new Selector(Set.of(ItemKind.CASE), List.of("行政处罚法"), 4, 5, List.of("重点")), 1, 3),
                    Demand.marks("许可", Selector.topic("行政许可法"), Marks.of("2.5"), Marks.of("9"))),
            new Exclusions(Set.of("b", "a"), List.of(Set.of("d", "c"))),
            7,
            true,
            false);

    @Test
    void a_blueprint_comes_back_equal() {
        var json = BlueprintJson.write(FULL);
        assertThat(BlueprintJson.read(json).orThrow()).isEqualTo(FULL);
        assertThat(BlueprintJson.write(BlueprintJson.read(json).orThrow())).isEqualTo(json);
        assertThat(FULL.total()).isEqualTo(Marks.of("15"));
        assertThat(FULL.count()).isEqualTo(10);
    }

    @Test
    void the_least_that_must_be_said_is_title_and_sections() {
        var read = BlueprintJson.read(
                        "{\"title\":\"卷\",\"sections\":[{\"title\":\"一\",\"from\":{},\"count\":3,\"marks\":2}]}")
                .orThrow();
        assertThat(read.schemes()).isEqualTo(Schemes.STANDARD);
        assertThat(read.sections().getFirst().from()).isEqualTo(Selector.ANY);
        assertThat(read.exposure()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title":"执法资格考试" | "title":""       | title
            "title":"一、单选题"   | "name":"x"       | sections[0].title
            "count":10             | "count":0        | sections[0].count
            "count":10             | "count":501      | sections[0].count
            "marks":"1.50"         | "marks":"1.505"  | sections[0].marks
            "marks":"1.50"         | "marks":{}       | sections[0].marks
            "marks":"1.50"         | "marks":[]       | sections[0].marks
            "marks":"1.50"         | "marks":null     | sections[0].marks
            "marks":"1.50"         | "marks":"x"      | sections[0].marks
            "least":"1.00"         | "least":"4.00"   | demands[0].least
            "measure":"ITEMS"      | "measure":"X"    | demands[0].measure
            "kinds":["CASE"]       | "kinds":["X"]    | demands[0].which.kinds
            "easiest":4            | "easiest":0      | demands[0].which.easiest
            "hardest":5,"tags":["重点"] | "hardest":3 | demands[0].which.easiest
            "exposure":7           | "exposure":-1    | exposure
            "shuffleItems":true    | "shuffleItems":1 | shuffleItems
            "MULTIPLE":"HALF_FOR_SUBSET" | "MULTIPLE":"PER_PART" | schemes.MULTIPLE
            "excluded":            | "exclude":       | exclude
            """)
    void what_is_wrong_is_told_with_its_place(String part, String instead, String where) {
        var json = BlueprintJson.write(FULL);
        assertThat(json).contains(part);
        var at = json.indexOf(part);
        var changed = json.substring(0, at) + instead + json.substring(at + part.length());
        assertThat(BlueprintJson.read(changed))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.flaws().toString()).contains("where=" + where + ","));
    }

    @Test
    void too_many_sections_or_none_are_refused() {
        var none = BlueprintJson.write(FULL).replaceAll("\"sections\":\\[.*?}],", "\"sections\":[],");
        assertThat(BlueprintJson.read(none)).isInstanceOf(Reading.Refused.class);
        var plan = FULL.sections().getFirst();
        assertThatThrownBy(() -> new Blueprint(
                        "x",
                        Schemes.STANDARD,
                        Collections.nCopies(51, plan),
                        List.of(),
                        Exclusions.NONE,
                        0,
                        true,
                        true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SectionPlan("x", Selector.ANY, 0, Marks.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Selector.difficulty(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Demand.items("x", Selector.ANY, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_selector_takes_a_topic_with_all_below_it_but_not_its_namesakes() {
        assertThat(selects(Selector.topic("行政处罚法"), "行政处罚法")).isTrue();
        assertThat(selects(Selector.topic("行政处罚法"), "行政处罚法/设定")).isTrue();
        assertThat(selects(Selector.topic("行政处罚法"), "行政处罚法实施")).isFalse();
        assertThat(selects(Selector.topic("行政处罚法/设定"), "行政处罚法")).isFalse();
        var samples = new Samples(5);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 200; i++) {
            items.add(samples.item("i" + i));
        }
        assertThat(items.stream().filter(Selector.difficulty(2, 3)::selects))
                .allMatch(item -> item.difficulty() == 2 || item.difficulty() == 3);
        assertThat(items.stream().filter(Selector.kind(ItemKind.FILL)::selects))
                .allMatch(item -> item.kind() == ItemKind.FILL)
                .isNotEmpty();
        assertThat(items.stream().filter(Selector.ANY::selects)).hasSize(200);
        var tagged = new Selector(Set.of(), List.of(), 1, 5, List.of("重点", "新法"));
        assertThat(tagged.selects(new Item("a", "t", 1, new TrueFalse("s", true), "", List.of(), List.of("新法"))))
                .isTrue();
        assertThat(tagged.selects(new Item("a", "t", 1, new TrueFalse("s", true), "", List.of(), List.of("旧法"))))
                .isFalse();
    }

    private static boolean selects(Selector selector, String topic) {
        return selector.selects(new Item("a", topic, 1, new TrueFalse("s", true), "", List.of(), List.of()));
    }
}
