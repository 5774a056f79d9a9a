package fadu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What people and machines send that nobody meant: never a fault of ours, never a page of the framework. */
@WithApp
class EdgeTortureTest {
    private static final Path ROOT =
            Path.of(System.getProperty("fadu.root", "..")).toAbsolutePath().normalize();

    private final App app;
    private final County county;

    EdgeTortureTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    /** Beside the product's folder, or one higher for a second checkout. */
    static Path material() {
        var beside = ROOT.resolve("../shared/data/torture");
        return Files.isDirectory(beside) ? beside : ROOT.resolve("../../shared/data/torture");
    }

    static boolean materialIsHere() {
        return Files.isDirectory(material());
    }

    @BeforeAll
    static void seed() {
        System.out.println("edge torture: seed 20261122");
    }

    @Test
    @EnabledIf("materialIsHere")
    void everyJsonOfTheCorpusIsParsedOrRefusedNeverAFault() throws IOException {
        var writer = county.signedIn(county.county(), "管理员", "administrator");
        int files = 0;
        try (var folder = Files.list(material().resolve("json-parsing"))) {
            for (var file :
                    folder.filter(each -> each.toString().endsWith(".json")).toList()) {
                var body = Files.readAllBytes(file);
                var name = String.valueOf(file.getFileName());
                var gate = app.visitor().raw("POST", "/api/session", "application/json", body);
                var inside = writer.raw("POST", "/api/grants", "application/json", body);
                for (var answer : List.of(gate, inside)) {
                    assertThat(answer.status()).as(name + " " + answer).isBetween(400, 499);
                    assertThat(answer.header("content-type")).as(name).startsWith("application/problem+json");
                    if (name.startsWith("n_")) {
                        assertThat(answer.status()).as(name + " " + answer).isEqualTo(400);
                    }
                }
                files++;
            }
        }
        assertThat(files).isGreaterThan(300);
    }

    @Test
    void aKnownGoodBodyWithSomethingAfterItOrAKeyTwiceIsRefused() {
        var good = "{\"username\":\"nobody\",\"password\":\"nothing-here\"}";
        assertThat(session(good).status())
                .as("control: it reaches the use case")
                .isEqualTo(401);
        for (var bad : List.of(
                "{\"username\":\"nobody\",\"username\":\"other\",\"password\":\"nothing-here\"}",
                "{\"username\":\"nobody\",\"password\":\"nothing-here\",\"password\":\"nothing-here\"}",
                "{\"username\":\"nobody\",\"password\":\"nothing-here\",\"role\":\"administrator\"}",
                "{\"Username\":\"nobody\",\"password\":\"nothing-here\"}",
                "{\"username\":{\"a\":1},\"password\":\"nothing-here\"}",
                "{\"username\":null,\"password\":\"nothing-here\"}",
                "[" + good + "]",
                "\"" + "x".repeat(10) + "\"",
                "")) {
            assertThat(session(bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void oddLanguagesPathsAndQueriesAreAnsweredInWords() {
        var random = new Random(20261122);
        for (var language : List.of("", "*", "en-" + "x".repeat(4000), ";;;q=,,,", "zh;q=9", "\u00e9\u00e8")) {
            assertThat(app.visitor().speaking(language).get("/api/nothing").status())
                    .as(language)
                    .isEqualTo(404);
        }
        for (int i = 0; i < 300; i++) {
            var language = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                language.append((char) (33 + random.nextInt(94)));
            }
            assertThat(app.visitor()
                            .speaking(language.toString())
                            .get("/api/nothing")
                            .status())
                    .as("%s", language)
                    .isEqualTo(404);
        }
    }

    @Test
    void rawPathsReachNoFileAndNoFault() throws IOException {
        var random = new Random(20261122);
        var paths = new ArrayList<>(List.of(
                "/..",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fapplication.yml",
                "/%00",
                "/application.yml",
                "/api/%",
                "/api/%zz",
                "/api//accounts",
                "/API/accounts",
                "/api/accounts/",
                "//",
                "/api/accounts;x=1",
                "/api/accounts/%F0%9F%80%84/reset",
                "/" + "a".repeat(3000),
                "/api/..;/health",
                "/api/audit?cursor=%00&limit=-1",
                "/api/audit?limit=99999999999",
                "/api/audit?since=yesterday"));
        for (int i = 0; i < 300; i++) {
            var path = new StringBuilder("/api/");
            for (int n = random.nextInt(30); n > 0; n--) {
                path.append("abz/%.;?&=~+-_0".charAt(random.nextInt(15)));
            }
            paths.add(path.toString());
        }
        for (var path : paths) {
            var answer = raw("GET " + path + " HTTP/1.1");
            assertThat(status(answer)).as(path + " " + answer).isLessThan(500);
            assertThat(answer).as(path).doesNotContain("root:", "datasources:", "io.micronaut", "at fadu.");
        }
    }

    @Test
    @EnabledIf("materialIsHere")
    void naughtyStringsAtTheDoorAndInSearches() throws IOException {
        var strings = Objects.requireNonNull(app.bean(ObjectMapper.class)
                .readValue(Files.readAllBytes(material().resolve("blns.json")), Argument.listOf(String.class)));
        assertThat(strings).hasSizeGreaterThan(400);
        var http = county.signedIn(county.county(), "管理员", "administrator");
        for (var text : strings) {
            var asName = app.visitor().post("/api/session", Map.of("username", text, "password", "x"));
            assertThat(asName.status()).as(text).isIn(400, 401, 429);
            for (var path : List.of("/api/accounts?q=", "/api/audit?text=", "/api/grants?person=")) {
                assertThat(http.get(path + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8))
                                .status())
                        .as(path + text)
                        .isBetween(200, 499);
            }
        }
        assertThat(http.get("/api/session").status()).isEqualTo(200);
    }

    private Http.Answer session(String body) {
        return app.visitor().raw("POST", "/api/session", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private String raw(String requestLine) throws IOException {
        try (var socket = new Socket(app.address().getHost(), app.address().getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
