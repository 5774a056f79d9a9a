package fadu.questionbank;

import static fadu.questionbank.BankTable.hash;
import static fadu.questionbank.BankTable.id;
import static fadu.questionbank.BankTable.state;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateJson;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class ItemLifeTest {
    private final App app;
    private final County county;
    private final BankTable table;

    ItemLifeTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new BankTable(county);
    }

    @Test
    void twoPersonsStandBehindAPublishedVersionAndAnEditBeginsTheNext() {
        var id = table.write(table.single("罚款的设定权属于谁", "行政处罚法/设定", 2));
        var draft = table.author.get("/api/items/" + id);
        assertThat(state(draft)).isEqualTo("DRAFT");
        assertThat(draft.text()).doesNotContain(table.canary, "\"answer\"", "rationale");

        var own = Map.of("hash", hash(draft), "approved", true);
        assertThat(table.author.post("/api/items/" + id + "/review", own).field("code"))
                .isEqualTo("ITEM_REVIEW_OWN");
        assertThat(table.author
                        .post("/api/items/" + id + "/publish", Map.of("hash", hash(draft)))
                        .field("code"))
                .isEqualTo("ITEM_STATE");

        var content = table.single("罚款的设定权属于哪个机关", "行政处罚法/设定", 3);
        var edited = table.second.put("/api/items/" + id, Map.of("basedOn", hash(draft), "content", content));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        assertThat(table.author
                        .put("/api/items/" + id, Map.of("basedOn", hash(draft), "content", content))
                        .field("code"))
                .isEqualTo("CHANGED_MEANWHILE");
        var byBoth = Map.of("hash", hash(edited), "approved", true);
        assertThat(table.author.post("/api/items/" + id + "/review", byBoth).field("code"))
                .as("wrote the first half of the draft")
                .isEqualTo("ITEM_REVIEW_OWN");
        var third = county.signedIn(county.county(), "命题丙", "examiner");
        assertThat(third.post("/api/items/" + id + "/review", own).field("code"))
                .isEqualTo("CHANGED_MEANWHILE");
        table.author.post("/api/items/" + id + "/submit", null);
        assertThat(third.post("/api/items/" + id + "/review", Map.of("hash", hash(edited), "approved", false))
                        .status())
                .isEqualTo(400);
        var back = third.post(
                "/api/items/" + id + "/review", Map.of("hash", hash(edited), "approved", false, "note", "题干不清"));
        assertThat(state(back)).isEqualTo("DRAFT");
        assertThat(back.text()).contains("题干不清");
        assertThat(state(third.post("/api/items/" + id + "/review", byBoth))).isEqualTo("REVIEWED");
        assertThat(table.author
                        .put("/api/items/" + id, Map.of("basedOn", hash(edited), "content", table.fill("另", "甲")))
                        .field("code"))
                .isEqualTo("ITEM_STATE");
        assertThat(state(third.post("/api/items/" + id + "/publish", Map.of("hash", hash(edited)))))
                .isEqualTo("PUBLISHED");

        var next = table.author.put(
                "/api/items/" + id, Map.of("basedOn", hash(edited), "content", table.single("罚款由谁设定", "行政处罚法/设定", 3)));
        assertThat(state(next)).isEqualTo("DRAFT");
        assertThat(next.text()).contains("\"number\":2", "\"publishedNumber\":1");
        var difference = table.author.get("/api/items/" + id + "/difference?from=1&to=2");
        assertThat(difference.text()).contains("\"field\":\"stem\"", "罚款的设定权属于哪个机关", "罚款由谁设定");
        var reviewed = Map.of("hash", hash(next), "approved", true);
        assertThat(state(third.post("/api/items/" + id + "/review", reviewed))).isEqualTo("REVIEWED");
        var second = third.post("/api/items/" + id + "/publish", Map.of("hash", hash(next)));
        assertThat(second.text()).contains("\"publishedNumber\":2").contains("RETIRED");
        var retired = third.post("/api/items/" + id + "/retire", Map.of("reason", "法律修改"));
        assertThat(state(retired)).isEqualTo("RETIRED");
        assertThat(retired.text()).contains("法律修改", "\"publishedNumber\":null");

        var pins = List.of(new ItemRef(id, 1), new ItemRef(id, 2));
        assertThat(app.bean(VisibleItems.class).of(pins))
                .hasSize(2)
                .allSatisfy((pin, view) ->
                        assertThat(CandidateJson.write(view)).doesNotContain(table.canary, "标签", "试用未登记法"));
        assertThat(app.bean(Keys.class).of(pins).values())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.rationale()).contains(table.canary));
    }

    @Test
    void flawsStandAtTheirFieldsAndAReasonIsNeededBeforePublishing() {
        var content = new LinkedHashMap<>(table.single("缺少答案", "甲", 1));
        content.put("answer", List.of("E"));
        var refused = table.author.post("/api/items", Map.of("bankId", table.bank, "content", content));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field("code")).isEqualTo("ITEM_UNFIT");
        assertThat(refused.text()).contains("\"field\":\"answer", "不在选项之中");

        var bare = new LinkedHashMap<>(table.single("没有解析", "甲", 1));
        bare.put("rationale", "");
        var id = table.write(bare);
        var hash = hash(table.author.get("/api/items/" + id));
        table.second.post("/api/items/" + id + "/review", Map.of("hash", hash, "approved", true));
        var unpublished = table.author.post("/api/items/" + id + "/publish", Map.of("hash", hash));
        assertThat(unpublished.field("code")).isEqualTo("ITEM_UNFIT");
        assertThat(unpublished.text()).contains("解析");

        var coded = new LinkedHashMap<>(table.single("有编号", "甲", 1));
        coded.put("id", "cf-001");
        table.write(coded);
        assertThat(table.author
                        .post("/api/items", Map.of("bankId", table.bank, "content", coded))
                        .field("code"))
                .isEqualTo("ITEM_CODE_TAKEN");
    }

    @Test
    void listsFilterAndPageWithoutAKeyAndOtherUnitsSeeNothing() {
        var one = table.published(table.single("甲题关于听证", "处罚法/程序/听证", 4));
        table.write(table.single("乙题关于听证", "处罚法/程序/听证", 2));
        table.write(table.fill("丙题", "处罚法/执行"));
        var supervisor = county.signedIn(county.county(), "监督", "supervisor");
        var whole = supervisor.get("/api/items?bank=" + table.bank);
        assertThat(whole.items()).hasSize(3);
        assertThat(whole.object()).containsEntry("total", 3);
        assertThat(whole.text()).doesNotContain(table.canary);
        assertThat(count(supervisor, "&q=" + encode("听证"))).isEqualTo(2);
        assertThat(count(supervisor, "&q=" + encode("选项B"))).isEqualTo(2);
        assertThat(count(supervisor, "&q=" + encode("理由")))
                .as("reasons are not searched")
                .isZero();
        assertThat(count(supervisor, "&topic=" + encode("处罚法/程序"))).isEqualTo(2);
        assertThat(count(supervisor, "&topic=" + encode("处罚"))).isZero();
        assertThat(count(supervisor, "&kind=FILL")).isEqualTo(1);
        assertThat(count(supervisor, "&difficulty=4")).isEqualTo(1);
        assertThat(count(supervisor, "&state=PUBLISHED")).isEqualTo(1);
        assertThat(count(supervisor, "&law=" + encode("试用未登记法") + "&article=" + encode("第十二条")))
                .isEqualTo(3);
        assertThat(count(supervisor, "&law=" + encode("试用未登记法") + "&article=" + encode("第十三条")))
                .isZero();
        var first = supervisor.get("/api/items?limit=2&bank=" + table.bank);
        var rest = supervisor.get("/api/items?limit=2&bank=" + table.bank + "&cursor=" + first.field("next"));
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.items().getFirst()).containsEntry("id", one);

        for (var path : List.of("/whole", "/difference?from=1&to=1")) {
            assertThat(supervisor.get("/api/items/" + one + path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(supervisor.get("/api/banks/" + table.bank + "/export").status())
                .isEqualTo(403);
        assertThat(supervisor.get("/api/banks/" + table.bank).text()).contains("\"published\":1");
        assertThat(table.author.get("/api/items/" + one + "/whole").text())
                .contains(table.canary, "\"answer\":[\"B\"]");

        var officer = county.signedIn(county.county(), "队员", "officer");
        var elsewhere = county.signedIn(county.unit(county.root(), "外县" + one), "外县命题", "examiner");
        for (var path : List.of(
                "/api/items/" + one,
                "/api/items/" + one + "/whole",
                "/api/banks/" + table.bank,
                "/api/banks/" + table.bank + "/export",
                "/api/items/" + one + "/difference?from=1&to=1")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(403);
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(elsewhere.get("/api/items?limit=200&q=" + encode("听证")).text())
                .doesNotContain(one);
        assertThat(elsewhere
                        .post("/api/items", Map.of("bankId", table.bank, "content", table.fill("丁", "甲")))
                        .status())
                .isEqualTo(404);
        assertThat(id(table.author.get("/api/items/" + one))).isEqualTo(one);
    }

    private int count(Http http, String filter) {
        return http.get("/api/items?bank=" + table.bank + filter).items().size();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
