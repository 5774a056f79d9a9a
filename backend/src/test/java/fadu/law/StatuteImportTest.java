package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class StatuteImportTest {
    private final App app;
    private final County county;
    private final Http admin;
    private final Http officer;

    StatuteImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.admin = county.signedIn(county.county(), "管理", "administrator");
        this.officer = county.signedIn(county.county(), "队员", "officer");
    }

    @Test
    void fromFileToArticleToNewVersionAndBack() {
        var title = "试用甲法" + PublicIds.next();
        var checked = upload("a.md", StatuteTexts.law(title, 4, "旧文"));
        assertThat(outcomes(checked)).containsExactly("NEW");
        assertThat(checked.text()).contains("全国人民代表大会常务委员会", "\"articleCount\":4", "2020-03-01");
        assertThat(found(title).items()).isEmpty();

        var first = applied(checked);
        var statute = found(title).items().getFirst();
        assertThat(statute).containsEntry("level", "LAW").containsEntry("effectiveFrom", "2020-03-01");
        var detail = officer.get("/api/statutes/" + statute.get("id"));
        assertThat(detail.text()).contains("第四条", "第一章 总则", "旧文之2");

        var newer = StatuteTexts.law(title, 5, "新文").replace("<!--", "2022年5月5日 全国人民代表大会常务委员会会议修正\n\n<!--");
        var second = upload("b.md", newer);
        assertThat(outcomes(second)).containsExactly("VERSION");
        assertThat(second.text()).contains("LAW_EFFECTIVE_UNKNOWN", "2022-05-05");
        var secondId = applied(second);
        assertThat(outcomes(upload("c.md", newer))).containsExactly("SAME");

        var after = officer.get("/api/statutes/" + statute.get("id"));
        assertThat(after.text()).contains("新文之2", "\"versionCount\":2").doesNotContain("旧文之2");
        var named = officer.get(
                "/api/articles/named?law=" + encode("《中华人民共和国" + title + "》") + "&article=" + encode("第二条"));
        assertThat(named.text()).contains("旧文之2", "新文之2", "\"label\":\"第一条\"", "\"label\":\"第三条\"");
        assertThat(officer.get("/api/articles?q=" + encode("新文之3") + "&statute=" + statute.get("id"))
                        .items())
                .hasSize(1);
        assertThat(officer.get("/api/articles?q=" + encode("第五条") + "&statute=" + statute.get("id"))
                        .items())
                .hasSize(1);

        var version = At.text(after, "shown", "id");
        var path = "/api/statutes/" + statute.get("id") + "/versions/" + version + "/effective";
        assertThat(officer.put(path, Map.of("effectiveFrom", "2022-06-01", "basis", "公告"))
                        .status())
                .isEqualTo(403);
        assertThat(admin.put(path, Map.of("effectiveFrom", "2022-06-01", "basis", "公告"))
                        .text())
                .contains("2022-06-01", "公告");

        assertThat(admin.post("/api/law-imports/" + secondId + "/undo", null).status())
                .isEqualTo(200);
        assertThat(admin.post("/api/law-imports/" + first + "/undo", null).status())
                .isEqualTo(200);
        assertThat(found(title).items()).isEmpty();
        assertThat(admin.post("/api/law-imports/" + first + "/undo", null).field("code"))
                .isEqualTo("LAW_IMPORT_STATE");
    }

    @Test
    void whatIsCitedStaysAndShowsWhatCitesIt() {
        var title = "试用乙法" + PublicIds.next();
        var id = applied(upload("a.md", StatuteTexts.law(title, 3, "文")));
        var course = PublicIds.next();
        var secret = PublicIds.next();
        var other = county.unit(county.root(), "外县" + title);
        app.bean(Tx.class).write(() -> {
            app.bean(Citing.class)
                    .register(
                            CitingKind.COURSE,
                            List.of(new CitingSubject(
                                    CitingKind.COURSE,
                                    course,
                                    "试用课程",
                                    "/courses/" + course,
                                    null,
                                    List.of(
                                            new LawReference(title, "第二条"),
                                            new LawReference("没有的法", "第一条"),
                                            new LawReference(title, "附则")))));
            app.bean(Citing.class)
                    .register(
                            CitingKind.ITEM,
                            List.of(new CitingSubject(
                                    CitingKind.ITEM,
                                    secret,
                                    "金丝雀" + secret,
                                    "/bank/items/" + secret,
                                    other.id(),
                                    List.of(new LawReference(title, "第二条")))));
            return true;
        });
        var cited = app.bean(Citing.class).of(CitingKind.COURSE, List.of(course));
        assertThat(cited).hasSize(2);
        assertThat(cited.getFirst().text()).isEqualTo("文之2。");
        assertThat(cited.getLast().statutePublicId()).isNull();
        var path = "/api/articles/named?law=" + encode(title) + "&article=" + encode("第二条");
        assertThat(county.signedIn(other, "外县命题", "examiner").get(path).text()).contains("金丝雀" + secret);
        assertThat(county.signedIn(county.county(), "本县命题", "examiner")
                        .get(path)
                        .text())
                .doesNotContain(secret);
        assertThat(officer.get(path).text()).doesNotContain(secret);

        var refused = admin.post("/api/law-imports/" + id + "/undo", null);
        assertThat(refused.field("code")).isEqualTo("LAW_CITED");
        app.bean(Tx.class).write(() -> {
            app.bean(Citing.class).forget(CitingKind.COURSE, List.of(course));
            app.bean(Citing.class).forget(CitingKind.ITEM, List.of(secret));
            return true;
        });
        assertThat(admin.post("/api/law-imports/" + id + "/undo", null).status())
                .isEqualTo(200);
    }

    @Test
    void severalFilesArriveTogetherAndBadOnesAreToldApart() throws IOException {
        var title = "试用丙法" + PublicIds.next();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("statutes/好.md", StatuteTexts.law(title, 3, "文").getBytes(StandardCharsets.UTF_8));
        files.put("statutes/再.md", StatuteTexts.law(title, 3, "文").getBytes(StandardCharsets.UTF_8));
        files.put("statutes/_index.md", "---\nbookCollapseSection: true\n---".getBytes(StandardCharsets.UTF_8));
        files.put("statutes/法律法规模版.md", "---\nbookHidden: true\n---".getBytes(StandardCharsets.UTF_8));
        files.put("statutes/图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        files.put("statutes/国标.md", StatuteTexts.law(title + "二", 3, "文").getBytes(Charset.forName("GB18030")));
        files.put("statutes/空.md", new byte[0]);
        var checked = admin.upload("/api/law-imports", "法规.zip", zip(files), Map.of());
        assertThat(outcomes(checked)).containsExactly("NEW", "BAD", "BAD", "BAD", "BAD", "NEW", "BAD");
        assertThat(checked.text())
                .contains(
                        "LAW_FILE_TWICE",
                        "LAW_FILE_IS_INDEX",
                        "LAW_FILE_IS_TEMPLATE",
                        "LAW_FILE_NOT_MARKDOWN",
                        "LAW_FILE_UNREADABLE",
                        "这是目录页，不是法律法规");
        var joined = admin.upload(
                "/api/law-imports",
                "三.md",
                StatuteTexts.law(title + "三", 3, "文").getBytes(StandardCharsets.UTF_8),
                Map.of("into", id(checked)));
        assertThat(outcomes(joined)).hasSize(8);
        var applied = applied(joined);
        assertThat(found(title).items()).hasSize(3);
        assertThat(admin.post("/api/law-imports/" + applied + "/undo", null).status())
                .isEqualTo(200);
    }

    @Test
    void harmfulAndForeignFilesAreRefusedInWords() throws IOException {
        assertThat(code("x.zip", zip(Map.of("a.md", new byte[64 << 20])))).isEqualTo("FILE_HARMFUL");
        assertThat(code("x.zip", zip(Map.of("../a.md", new byte[] {'x'})))).isEqualTo("FILE_HARMFUL");
        assertThat(code("x.zip", new byte[] {'P', 'K', 3, 4, 0})).isEqualTo("FILE_DAMAGED");
        assertThat(outcomes(upload("x.md", "%PDF-1.7"))).containsExactly("BAD");
        assertThat(outcomes(admin.upload("/api/law-imports", "x.md", new byte[] {(byte) 0xff, 1, 0, 4}, Map.of())))
                .containsExactly("BAD");
        assertThat(outcomes(upload("x.exe", StatuteTexts.law("试用丁法", 2, "文")))).containsExactly("BAD");
        var bad = upload("x.md", "# 没有正文\n");
        assertThat(admin.post("/api/law-imports/" + id(bad) + "/apply", null).field("code"))
                .isEqualTo("LAW_IMPORT_NOTHING");
        assertThat(admin.delete("/api/law-imports/" + id(bad)).status()).isEqualTo(204);
        assertThat(admin.get("/api/law-imports/" + id(bad)).status()).isEqualTo(404);
        assertThat(officer.upload("/api/law-imports", "x.md", new byte[] {'#'}, Map.of())
                        .status())
                .isEqualTo(403);
    }

    private Http.Answer upload(String name, String text) {
        return admin.upload("/api/law-imports", name, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String code(String name, byte[] bytes) {
        var answer = admin.upload("/api/law-imports", name, bytes, Map.of());
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
        assertThat(answer.field("detail")).contains("没有导入");
        return answer.field("code");
    }

    private String applied(Http.Answer checked) {
        var applied = admin.post("/api/law-imports/" + id(checked) + "/apply", null);
        assertThat(applied.status()).as(applied.toString()).isEqualTo(200);
        return id(applied);
    }

    private Http.Answer found(String title) {
        return officer.get("/api/statutes?q=" + encode(title));
    }

    private static String id(Http.Answer answer) {
        return At.text(answer, "batch", "id");
    }

    private static List<String> outcomes(Http.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return At.list(answer, "files").stream()
                .map(file -> At.text(file, "outcome"))
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
