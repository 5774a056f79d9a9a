package fadu.exams.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Marks;
import fadu.exams.Papers;
import fadu.exams.Samples;
import fadu.exams.item.ItemKind;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Reading;
import fadu.exams.item.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperJsonTest {
    @Test
    void a_paper_comes_back_equal_from_its_bytes_and_equal_papers_have_equal_hashes() {
        var samples = new Samples(41);
        for (int round = 0; round < 100; round++) {
            var paper = paper(samples);
            var bytes = PaperJson.bytes(paper);
            var read = PaperJson.read(bytes).orThrow();
            assertThat(read).isEqualTo(paper);
            assertThat(PaperJson.bytes(read)).isEqualTo(bytes);
            assertThat(PaperJson.hash(read)).isEqualTo(PaperJson.hash(paper)).hasSize(64);
        }
    }

    @Test
    void another_order_of_options_is_another_paper() {
        var item = new Samples(1).item("a", ItemKind.SINGLE);
        var one = Papers.of(Schemes.STANDARD, "2", List.of(item), List.of(OptionOrder.BANK));
        var other = Papers.of(
                Schemes.STANDARD.with(ItemKind.MULTIPLE, Scheme.HALF_FOR_SUBSET),
                "2",
                List.of(item),
                List.of(OptionOrder.BANK));
        assertThat(PaperJson.hash(one)).isNotEqualTo(PaperJson.hash(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number":1      | "number":2
            "version":1     | "version":0
            "marks":"2.00"  | "marks":"2.001"
            "marks":"2.00"  | "marks":"-2"
            "marks":"2.00"  | "marks":true
            "kind":"TRUE_FALSE" | "kind":"X"
            "title":"试卷"  | "titel":"试卷"
            "SINGLE":"ALL_OR_NOTHING" | "SINGLE":"PER_BLANK"
            "SINGLE":"ALL_OR_NOTHING" | "SINGLE":"X"
            """)
    void bytes_of_no_paper_are_refused(String part, String instead) {
        var item = new Samples(1).item("a", ItemKind.TRUE_FALSE);
        var json = new String(
                PaperJson.bytes(Papers.of(Schemes.STANDARD, "2", List.of(item), List.of(OptionOrder.BANK))),
                StandardCharsets.UTF_8);
        assertThat(json).contains(part);
        var bytes = json.replace(part, instead).getBytes(StandardCharsets.UTF_8);
        assertThat(PaperJson.read(bytes)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void slots_are_numbered_through_and_items_stand_once() {
        var samples = new Samples(42);
        var paper = paper(samples);
        var slots = paper.slots();
        assertThatThrownBy(() -> new Paper("t", Schemes.STANDARD, List.of(new Section("一", List.of(slots.get(1))))))
                .isInstanceOf(IllegalArgumentException.class);
        var twice = new Slot(
                2, slots.get(0).item(), slots.get(0).hash(), slots.get(0).kind(), Marks.of("1"), OptionOrder.BANK);
        assertThatThrownBy(() ->
                        new Paper("t", Schemes.STANDARD, List.of(new Section("一", List.of(slots.get(0), twice)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(paper.slot(2)).isEqualTo(slots.get(1));
        assertThatThrownBy(() -> paper.slot(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paper.slot(99)).isInstanceOf(IllegalArgumentException.class);
        assertThat(slots.getFirst().toBank(slots.getFirst().toShown(Response.NOTHING)))
                .isEqualTo(Response.NOTHING);
    }

    private static Paper paper(Samples samples) {
        var items = IntStream.range(0, 6).mapToObj(i -> samples.item("i" + i)).toList();
        return Papers.of(
                Schemes.STANDARD,
                "2.00",
                items,
                items.stream().map(samples::order).toList());
    }
}
