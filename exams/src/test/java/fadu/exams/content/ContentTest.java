package fadu.exams.content;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Shared;
import fadu.exams.format.Defaults;
import fadu.exams.format.GiftReader;
import fadu.exams.format.GiftWriter;
import fadu.exams.format.XlsxItems;
import fadu.exams.item.ItemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The bank that ships. */
class ContentTest {
    private static final List<String> LAWS = List.of("行政处罚法", "行政许可法", "行政强制法", "行政复议法", "行政诉讼法", "国家赔偿法", "公务员法");
    private static final Bank BANK = Banks.shipped(Banks.ADMINISTRATIVE_LAW);

    @Test
    void it_is_large_enough_and_has_every_kind_for_every_statute() {
        assertThat(BANK.items()).hasSizeGreaterThanOrEqualTo(240);
        Map<String, Map<ItemKind, Integer>> counts = new TreeMap<>();
        BANK.items()
                .forEach(item -> counts.computeIfAbsent(item.topic().split("/", 2)[0], law -> new TreeMap<>())
                        .merge(item.kind(), 1, Integer::sum));
        counts.forEach((law, kinds) -> System.out.println("content " + law + " " + kinds));
        assertThat(counts.keySet()).containsAll(LAWS);
        LAWS.forEach(law ->
                assertThat(counts.getOrDefault(law, Map.of()).keySet()).as(law).containsExactly(ItemKind.values()));
    }

    @Test
    void nothing_is_wrong_with_it_as_far_as_it_can_be_told_without_the_texts() {
        assertThat(ContentCheck.findings(BANK, Optional.empty())).isEmpty();
    }

    @Test
    void every_cited_article_exists() {
        var statutes = Statutes.read(Shared.folder("statutes"));
        assertThat(ContentCheck.findings(BANK, Optional.of(statutes))).isEmpty();
    }

    @Test
    void every_item_comes_back_equal_through_gift_and_xlsx() throws IOException {
        var defaults = new Defaults("imp", "其他", 3);
        assertThat(GiftReader.read(GiftWriter.write(BANK.items()), defaults).items())
                .isEqualTo(BANK.items());
        var out = new ByteArrayOutputStream();
        XlsxItems.write(BANK.items(), out);
        var report = XlsxItems.read(new ByteArrayInputStream(out.toByteArray()), defaults);
        assertThat(report.items()).isEqualTo(BANK.items());
        assertThat(report.accepted()).isEqualTo(BANK.items().size());
    }
}
