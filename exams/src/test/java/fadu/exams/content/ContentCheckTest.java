package fadu.exams.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.exams.Words;
import fadu.exams.item.Citation;
import fadu.exams.item.FlawCode;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.TrueFalse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check of content bites: what it must find is put in. */
class ContentCheckTest {
    private static final String LAW = "中华人民共和国行政处罚法";
    private static final Statutes TEXTS = new Statutes(Map.of(LAW, Map.of("第十二条", "……", "第十三条", "……")));

    @Test
    void a_good_item_has_no_findings() {
        assertThat(findings(item("a", "依据《行政处罚法》第十二条第二款。", "第十二条"))).isEmpty();
    }

    @Test
    void each_fault_is_found() {
        assertThat(findings(item("a", "", "第十二条"))).hasSize(2);
        assertThat(findings(item("a", "依据第十二条。", "第十二条"))).containsExactly("解析没有写明《" + LAW + "》第十二条");
        assertThat(findings(item("a", "依据《行政处罚法》第十二条之一。", "第十二条"))).containsExactly("解析没有写明《" + LAW + "》第十二条");
        assertThat(findings(item("a", "依据《行政处罚法》第九十九条。", "第九十九条"))).containsExactly("《" + LAW + "》没有第九十九条");
        assertThat(findings(new Item("a", "t", 1, new TrueFalse("问", true), "因", List.of(), List.of())))
                .hasSize(1);
        var good = item("a", "依据《行政处罚法》第十二条。", "第十二条");
        assertThat(findings(good, good.withId("b"))).containsExactly("与 b 相似度达 100%，请改写或删除其一");
        assertThat(findings(good, good)).contains("编号重复");
        var oneSided = IntStream.range(0, 20)
                .mapToObj(i -> new Item(
                        "i" + i,
                        "t",
                        1,
                        new TrueFalse(String.valueOf((char) (0x4e00 + 50 * i)).repeat(9), true),
                        "依据《行政处罚法》第十二条。",
                        List.of(new Citation(LAW, "第十二条")),
                        List.of()))
                .toArray(Item[]::new);
        assertThat(findings(oneSided)).singleElement().asString().contains("判断题");
    }

    @Test
    void files_are_judged_one_by_one(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("items"));
        var good = item("a", "依据《行政处罚法》第十二条。", "第十二条");
        Files.writeString(folder.resolve("items/a.json"), ItemJson.write(good));
        write(folder, 1);
        assertThat(Banks.read(folder).flaws()).isEmpty();
        assertThat(Banks.read(folder).bank().title()).isEqualTo(new Words("库", "bank"));
        write(folder, 2);
        assertThat(Banks.read(folder).flaws()).containsOnlyKeys("bank.json");
        Files.writeString(folder.resolve("items/b.json"), ItemJson.write(good));
        Files.writeString(folder.resolve("items/c.json"), "{\"id\":\"c\"}");
        Files.writeString(folder.resolve("items/notes.txt"), "x");
        var reading = Banks.read(folder);
        assertThat(reading.flaws()).containsOnlyKeys("b.json", "c.json");
        assertThat(reading.flaws().getOrDefault("c.json", List.of()))
                .anyMatch(flaw -> flaw.code() == FlawCode.FIELD_MISSING);
        assertThat(reading.bank().items()).containsExactly(good);
        Files.writeString(folder.resolve("bank.json"), "{}");
        assertThat(Banks.read(folder).flaws()).containsKey("bank.json");
    }

    @Test
    void banks_that_do_not_ship_are_named() {
        assertThatThrownBy(() -> Banks.shipped("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> Banks.shipped("../x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void articles_are_read_with_all_their_paragraphs(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("法.md"), "# 某法\n\n## 第一章\n\n第一条 甲。\n\n乙。\n\n第二条\u3000丙。\n\n## 第二章\n\n说明\n\n第二条之一 丁。\n");
        Files.writeString(folder.resolve("_index.md"), "---\n第一条 x\n");
        var statutes = Statutes.read(folder);
        assertThat(statutes.articles()).containsOnlyKeys("某法");
        assertThat(statutes.has("某法")).isTrue();
        assertThat(statutes.article("某法", "第一条")).contains("甲。\n乙。");
        assertThat(statutes.article("某法", "第二条")).contains("丙。");
        assertThat(statutes.article("某法", "第二条之一")).contains("丁。");
        assertThat(statutes.article("某法", "第三条")).isEmpty();
    }

    private static void write(Path folder, int count) throws IOException {
        Files.writeString(
                folder.resolve("bank.json"),
                "{\"id\":\"x\",\"title\":{\"zh\":\"库\",\"en\":\"bank\"},\"version\":1,\"licence\":\"l\",\"items\":"
                        + count + "}");
    }

    private static List<String> findings(Item... items) {
        return ContentCheck.findings(new Bank("b", new Words("库", "bank"), 1, "l", List.of(items)), Optional.of(TEXTS))
                .stream()
                .map(finding -> finding.words().zh())
                .toList();
    }

    private static Item item(String id, String rationale, String article) {
        return new Item(
                id, "t", 1, new TrueFalse("问", true), rationale, List.of(new Citation(LAW, article)), List.of());
    }
}
