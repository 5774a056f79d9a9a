package fadu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is words: no fault, and nothing half-stored. */
@WithApp
class ImportTortureTest {
    private static final Path TORTURE = Path.of(System.getProperty("fadu.root", ".."), "../shared/data/torture")
            .normalize();

    private final App app;
    private final County county;
    private final Http http;

    ImportTortureTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.http = county.signedIn(county.county(), "受难员", "coordinator");
    }

    @Test
    void foreignFilesAreAnsweredInWords() throws IOException {
        assumeTrue(Files.isDirectory(folder()), "the shared torture files are absent: " + TORTURE);
        for (var part : List.of("archives", "xlsx", "csv-spectrum/csvs")) {
            try (var files = Files.list(folder().resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    answered(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        assertThat(http.get("/api/imports").items()).isEmpty();
        assertThat(code(Files.readAllBytes(folder().resolve("xlsx/password_2002_40_972000.xls"))))
                .isIn("FILE_OLD_EXCEL", "FILE_PROTECTED");
        assertThat(code(Files.readAllBytes(folder().resolve("archives/zip-slip.zip"))))
                .isEqualTo("FILE_HARMFUL");
    }

    @Test
    void bombsEntitiesMacrosAndDisguisesAreRefused() throws IOException {
        var sheet =
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData/></worksheet>";
        assertThat(code(workbook(Map.of("xl/worksheets/sheet1.xml", " ".repeat(64 << 20)))))
                .isEqualTo("FILE_HARMFUL");
        assertThat(code(workbook(Map.of(
                        "xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + sheet))))
                .isEqualTo("FILE_HARMFUL");
        assertThat(code(workbook(Map.of("xl/vbaProject.bin", "x")))).isEqualTo("FILE_HAS_MACROS");
        assertThat(code(workbook(Map.of("../evil.txt", "x")))).isEqualTo("FILE_HARMFUL");
        assertThat(code(workbook(Map.of("c:\\evil.txt", "x")))).isEqualTo("FILE_HARMFUL");
        assertThat(code(zip(Map.of("word/document.xml", "<w/>", "[Content_Types].xml", "<x/>"))))
                .isEqualTo("FILE_IS_WORD");
        assertThat(code(workbook(Map.of("xl/workbook.xml", "no xml at all")))).isEqualTo("FILE_DAMAGED");
        assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("FILE_DAMAGED");
        assertThat(code(new byte[0])).isIn("FILE_EMPTY", "REQUEST_MALFORMED");
        assertThat(code("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("FILE_KIND_UNKNOWN");
        assertThat(code(new byte[] {(byte) 0xff, 1, 2, 0, 4})).isIn("FILE_ENCODING_UNKNOWN", "FILE_KIND_UNKNOWN");
        assertThat(code("姓名,身份证号\n\"没有关上,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("FILE_CSV_BROKEN");
        var many = new HashMap<String, String>();
        for (int i = 0; i < 2100; i++) {
            many.put("xl/media/" + i + ".txt", "x");
        }
        assertThat(code(workbook(many))).isEqualTo("FILE_HARMFUL");
        assertThat(http.get("/api/imports").items()).isEmpty();
        assertThat(http.upload(
                                "/api/imports",
                                "a.csv",
                                new byte[] {'a'},
                                Map.of("kind", "NONE", "unit", county.county().publicId()))
                        .field("code"))
                .isEqualTo("IMPORT_KIND_UNKNOWN");
    }

    @Test
    void naughtyTextGoesInAndComesOutOrIsRefusedInWords() throws IOException {
        assumeTrue(Files.isDirectory(folder()), "the shared torture files are absent: " + TORTURE);
        var admin = county.signedIn(county.county(), "管理", "administrator");
        var strings = Objects.requireNonNull(app.bean(ObjectMapper.class)
                .readValue(Files.readAllBytes(folder().resolve("blns.json")), Argument.listOf(String.class)));
        int kept = 0;
        for (var text : strings) {
            var body = new HashMap<String, Object>();
            body.put("unitId", county.county().publicId());
            body.put("name", text);
            body.put("staffNumber", cut(text));
            body.put("education", cut(text));
            body.put("postTitle", cut(text));
            body.put("category", "OFFICER");
            body.put("established", false);
            body.put("registered", false);
            body.put("inPost", false);
            body.put("joinedOn", "2024-01-01");
            var person = http.post("/api/people", body);
            assertThat(person.status()).as(text).isIn(200, 400, 422);
            if (person.status() == 200) {
                kept++;
                assertThat(http.get("/api/people/" + person.field("id")).field("name"))
                        .isEqualTo(Texts.name(text));
            }
            var unit = admin.post(
                    "/api/units",
                    Map.of(
                            "parentId",
                            county.county().publicId(),
                            "code",
                            fadu.platform.id.PublicIds.next(),
                            "name",
                            text,
                            "kind",
                            "OTHER"));
            assertThat(unit.status()).as(text).isIn(200, 400, 409, 422);
            if (unit.status() == 200) {
                assertThat(unit.field("name")).isEqualTo(Texts.tidy(text));
            }
            assertThat(http.get("/api/people?q=" + Numbers.encode(text)).status())
                    .as(text)
                    .isIn(200, 400);
        }
        assertThat(kept).isGreaterThan(strings.size() / 2);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > 30 ? text.substring(0, text.offsetByCodePoints(0, 30)) : text;
    }

    private static Path folder() {
        return TORTURE.toAbsolutePath().normalize();
    }

    /** Refused in words; or, where a foreign file happens to have a column of names, a dry run that wrote nothing and goes. */
    private void answered(String name, byte[] bytes) {
        var answer = upload(name, bytes);
        if (answer.status() == 200) {
            assertThat(answer.object())
                    .as(name)
                    .containsEntry("state", "CHECKED")
                    .containsEntry("done", 0);
            assertThat(answer.text()).as(name).contains("\"field\":\"name\"");
            assertThat(http.delete("/api/imports/" + answer.field("id")).status())
                    .as(name)
                    .isEqualTo(204);
            return;
        }
        assertThat(answer.status()).as(name + " " + answer).isBetween(400, 422);
        assertThat(answer.field("detail")).as(name).contains("没有导入");
    }

    private String code(byte[] bytes) {
        var answer = upload("x.xlsx", bytes);
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
        return answer.field("code");
    }

    private Http.Answer upload(String name, byte[] bytes) {
        return http.upload(
                "/api/imports",
                name,
                bytes,
                Map.of("kind", "ROSTER", "unit", county.county().publicId()));
    }

    private static byte[] workbook(Map<String, String> more) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        entries.put("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>");
        entries.putAll(more);
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
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
