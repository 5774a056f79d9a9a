package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.fixtures.App;
import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statutes that stand beside the checkout: all of them import, and as many articles as an independent count finds. */
@WithApp
class SharedStatutesTest {
    private static final Path FOLDER = Path.of(System.getProperty("fadu.root", ".."), "../shared/data/statutes")
            .toAbsolutePath()
            .normalize();
    private static final Pattern ARTICLE_LINE = Pattern.compile("(?m)^第[一二三四五六七八九十百零]+条[ 　]");

    private final Http admin;

    SharedStatutesTest(App app, County county) {
        this.admin = county.signedIn(county.county(), "管理", "administrator");
    }

    @Test
    void allOfThemImportWithEveryArticle() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the shared statutes are absent: " + FOLDER);
        var counted = new TreeMap<String, Integer>();
        String batch = null;
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                counted.put(file.getFileName().toString(), (int)
                        ARTICLE_LINE.matcher(Files.readString(file)).results().count());
                var answer = admin.upload(
                        "/api/law-imports",
                        file.getFileName().toString(),
                        bytes,
                        batch == null ? Map.of() : Map.of("into", batch));
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                batch = At.text(answer, "batch", "id");
            }
        }
        var checked = admin.get("/api/law-imports/" + batch).object();
        var refused = files(checked).stream()
                .filter(file -> At.text(file, "outcome").equals("BAD"))
                .map(file -> String.valueOf(file.get("fileName")))
                .toList();
        assertThat(refused).containsExactlyInAnyOrder("_index.md", "法律法规模版.md");
        var good = files(checked).stream()
                .filter(file -> !At.text(file, "outcome").equals("BAD"))
                .toList();
        assertThat(good).hasSize(18);
        assertThat(good).allSatisfy(file -> {
            assertThat(file.get("articleCount")).as(file.toString()).isEqualTo(counted.get(file.get("fileName")));
            assertThat(file.get("level")).isNotNull();
            assertThat(String.valueOf(file.get("issuingBody"))).isNotEmpty();
        });
        assertThat(levels(good))
                .containsEntry("宪法.md", "CONSTITUTION")
                .containsEntry("行政处罚法(2021-01-22).md", "LAW")
                .containsEntry("行政复议法实施条例(2007-05-29).md", "ADMINISTRATIVE")
                .containsEntry("行政执法机关移送涉嫌犯罪案件的规定(2020-08-07).md", "ADMINISTRATIVE")
                .containsEntry("河南省行政执法条例(2016-03-29).md", "LOCAL");
        assertThat(day(good, "行政处罚法(2021-01-22).md")).isEqualTo("2021-07-15");
        assertThat(day(good, "行政许可法(2019-04-23).md")).isNull();
        assertThat(good.stream()
                        .flatMap(file -> ((List<?>) Objects.requireNonNull(file.get("findings"))).stream())
                        .map(finding -> String.valueOf(((Map<?, ?>) finding).get("code")))
                        .distinct())
                .isSubsetOf("LAW_EFFECTIVE_UNKNOWN", "LAW_FORCE_UNKNOWN", "LAW_TEXT_STRAY");

        var applied = admin.post("/api/law-imports/" + batch + "/apply", null);
        assertThat(applied.status() == 200 || applied.field("code").equals("LAW_IMPORT_NOTHING"))
                .as(applied.toString())
                .isTrue();
        for (var file : good) {
            var title = String.valueOf(file.get("title"));
            var found = admin.get(
                    "/api/statutes?q=" + java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(found.items())
                    .anySatisfy(statute -> assertThat(statute)
                            .containsEntry("title", title)
                            .containsEntry("articleCount", file.get("articleCount")));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> files(Map<String, Object> checked) {
        return (List<Map<String, Object>>) Objects.requireNonNull(checked.get("files"));
    }

    private static Map<String, String> levels(List<Map<String, Object>> files) {
        var levels = new TreeMap<String, String>();
        files.forEach(file -> levels.put(String.valueOf(file.get("fileName")), String.valueOf(file.get("level"))));
        return levels;
    }

    private static @org.jspecify.annotations.Nullable Object day(List<Map<String, Object>> files, String name) {
        return files.stream()
                .filter(file -> At.text(file, "fileName").equals(name))
                .findFirst()
                .orElseThrow()
                .get("effectiveFrom");
    }
}
