package fadu.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.fixtures.App;
import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class BankImportTest {
    private static final Path SHARED = Path.of(System.getProperty("fadu.root", ".."), "../shared/data")
            .toAbsolutePath()
            .normalize();
    private static final String GIFT = """
            ::g-1::罚款由谁设定？{=法律 ~规章 ~惯例}

            ::g-2::听证应当公开。{TRUE}

            ::g-3::这道题没有答案。{}
            """;

    private final App app;
    private final County county;
    private final BankTable table;

    BankImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new BankTable(county);
    }

    @Test
    void giftIsToldQuestionByQuestionAppliedAndTakenBack() {
        var checked = upload("题.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.object()).containsEntry("format", "GIFT").containsEntry("state", "CHECKED");
        assertThat(taken(checked)).isEqualTo(2);
        assertThat(At.number(checked, "bad")).isEqualTo(1);
        var rows = table.author.get("/api/bank-imports/" + checked.field("id") + "/rows");
        assertThat(rows.items()).hasSize(3);
        var refused = table.author.get("/api/bank-imports/" + checked.field("id") + "/rows?outcome=BAD");
        assertThat(refused.items())
                .singleElement()
                .satisfies(row -> assertThat((List<?>) row.get("told"))
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(String.valueOf(words)).isNotBlank()));
        assertThat(items()).isZero();

        var applied = table.author.post("/api/bank-imports/" + checked.field("id") + "/apply", null);
        assertThat(applied.field("state")).isEqualTo("APPLIED");
        assertThat(items()).isEqualTo(2);
        assertThat(table.author.get("/api/items?state=DRAFT&bank=" + table.bank).items())
                .hasSize(2);
        var again = upload("题.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        assertThat(At.number(again, "same")).isEqualTo(2);
        assertThat(table.author
                        .post("/api/bank-imports/" + again.field("id") + "/apply", null)
                        .field("code"))
                .isEqualTo("BANK_IMPORT_NOTHING");

        var touched = table.author.get("/api/items?bank=" + table.bank).items().getFirst();
        table.author.post("/api/items/" + touched.get("id") + "/submit", null);
        var undone = table.author.post("/api/bank-imports/" + checked.field("id") + "/undo", null);
        assertThat(undone.object()).containsEntry("state", "UNDONE").containsEntry("stayed", 1);
        assertThat(items()).isEqualTo(1);
        assertThat(table.author
                        .post("/api/bank-imports/" + checked.field("id") + "/undo", null)
                        .field("code"))
                .isEqualTo("BANK_IMPORT_STATE");
    }

    @Test
    void whatIsExportedComesBackTheSame() {
        table.write(table.single("甲题\"引号\"，逗号", "甲/乙", 2));
        table.write(table.fill("乙题", "甲"));
        var other = table.author
                .post("/api/banks", Map.of("unitId", county.county().publicId(), "name", "另一题库"))
                .field("id");
        for (var format : List.of("xlsx", "gift", "json")) {
            var file = table.author.get("/api/banks/" + table.bank + "/export?format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("content-disposition")).startsWith("attachment");
            var same =
                    table.author.upload("/api/bank-imports", "x." + format, file.bytes(), Map.of("bank", table.bank));
            assertThat(same.object()).as(format + same).containsEntry("same", 2);
            var fresh = table.author.upload("/api/bank-imports", "x." + format, file.bytes(), Map.of("bank", other));
            assertThat(fresh.object()).as(format).containsEntry("taken", 2).containsEntry("bad", 0);
        }
        assertThat(table.author
                        .get("/api/banks/" + table.bank + "/export?format=exe")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void bombsEntitiesMacrosDisguisesAndOldEncodingsAreAnsweredInWords() throws IOException {
        var sheet =
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData/></worksheet>";
        assertThat(code(workbook(Map.of("xl/worksheets/sheet1.xml", " ".repeat(64 << 20)))))
                .isEqualTo("FILE_HARMFUL");
        assertThat(code(workbook(Map.of(
                        "xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + sheet))))
                .isEqualTo("FILE_HARMFUL");
        assertThat(code(workbook(Map.of("xl/vbaProject.bin", "x")))).isEqualTo("FILE_HAS_MACROS");
        assertThat(code(workbook(Map.of("../evil.txt", "x")))).isEqualTo("FILE_HARMFUL");
        assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("FILE_DAMAGED");
        assertThat(code("%PDF-1.7 xx".getBytes(StandardCharsets.UTF_8))).isEqualTo("FILE_KIND_UNKNOWN");
        assertThat(code("就是一段话".getBytes(StandardCharsets.UTF_8))).isEqualTo("BANK_FORMAT_UNKNOWN");
        assertThat(refused("x.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("BANK_JSON_UNREADABLE");
        assertThat(refused("x.json", "{\"items\":[]}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("BANK_JSON_UNREADABLE");
        assertThat(table.author.get("/api/bank-imports?bank=" + table.bank).items())
                .isEmpty();
        var old = upload("旧.gift", GIFT.getBytes(Charset.forName("GB18030")));
        assertThat(taken(old)).isEqualTo(2);
        var aiken = upload("a.txt", "听证由谁组织？\nA. 行政机关\nB. 法院\nANSWER: A\n".getBytes(StandardCharsets.UTF_8));
        assertThat(aiken.object()).containsEntry("format", "AIKEN");
        assertThat(taken(aiken)).isEqualTo(1);
        assertThat(table.author.delete("/api/bank-imports/" + aiken.field("id")).status())
                .isEqualTo(204);
        var elsewhere = county.signedIn(county.unit(county.root(), "外县" + table.bank), "外县命题", "examiner");
        assertThat(elsewhere
                        .get("/api/bank-imports/" + old.field("id") + "/rows")
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .post("/api/bank-imports/" + old.field("id") + "/apply", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void rowsWithFormulasAreToldApart() throws IOException {
        table.write(table.single("甲题", "甲", 2));
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("试题");
            sheet.value(0, 0, "题型");
            sheet.value(0, 1, "题干");
            sheet.value(1, 0, "单选题");
            sheet.formula(1, 1, "1+1");
        }
        var answer = upload("公式.xlsx", out.toByteArray());
        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 422);
        if (answer.status() == 200) {
            assertThat(taken(answer)).isZero();
        }
    }

    @Test
    void foreignAndNaughtyTextsAreAnsweredInWordsAndComeBackAsTheyWent() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the shared material is absent: " + SHARED);
        for (var name : List.of("questions.gift.txt", "questions.aiken.txt", "aiken_errors.txt")) {
            var answer = upload(
                    name, Files.readAllBytes(SHARED.resolve("question-formats").resolve(name)));
            assertThat(answer.status()).as(name + answer).isEqualTo(200);
            assertThat(taken(answer) + At.number(answer, "bad")).as(name).isPositive();
        }
        for (var part : List.of("archives", "xlsx")) {
            try (var files = Files.list(SHARED.resolve("torture").resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var answer = upload(file.getFileName().toString(), Files.readAllBytes(file));
                    assertThat(answer.status()).as(file + " " + answer).isIn(200, 400, 413, 422);
                }
            }
        }
        var strings = Objects.requireNonNull(app.bean(ObjectMapper.class)
                .readValue(Files.readAllBytes(SHARED.resolve("torture/blns.json")), Argument.listOf(String.class)));
        int kept = 0;
        for (var text : strings) {
            var content = new HashMap<>(table.single("题", "甲", 1));
            content.put("stem", text);
            content.put("rationale", text);
            var answer = table.author.post("/api/items", Map.of("bankId", table.bank, "content", content));
            assertThat(answer.status()).as(text + answer).isIn(200, 400, 422);
            if (answer.status() == 200) {
                kept++;
                var whole = table.author.get("/api/items/" + BankTable.id(answer) + "/whole");
                assertThat(At.text(whole, "content", "stem")).isEqualTo(text);
            }
        }
        assertThat(kept).isGreaterThan(strings.size() / 2);
        assertThat(table.author
                        .get("/api/banks/" + table.bank + "/export?format=gift")
                        .status())
                .isEqualTo(200);
    }

    private int items() {
        return table.author.get("/api/items?bank=" + table.bank).items().size();
    }

    private static int taken(Http.Answer answer) {
        return At.number(answer, "taken") + At.number(answer, "changed");
    }

    private String code(byte[] bytes) {
        return refused("x.xlsx", bytes);
    }

    private String refused(String name, byte[] bytes) {
        var answer = upload(name, bytes);
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
        assertThat(answer.field("detail")).contains("没有导入");
        return answer.field("code");
    }

    private Http.Answer upload(String name, byte[] bytes) {
        return table.author.upload("/api/bank-imports", name, bytes, Map.of("bank", table.bank));
    }

    private static byte[] workbook(Map<String, String> more) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        entries.put("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>");
        entries.putAll(more);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
