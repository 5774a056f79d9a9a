package fadu.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@WithApp
class MonitorTest {
    private static final Path MONITOR =
            Path.of(System.getProperty("fadu.root", "..")).resolve("ops/monitor");

    private final App app;

    MonitorTest(App app) {
        this.app = app;
    }

    @Test
    void watchesOnlyFiguresThatTheApplicationGives() throws IOException {
        app.visitor().get("/api/session");
        var given = app.visitor().get("/prometheus", key()).text();
        var watched = new TreeSet<String>();
        for (var file : new String[] {"alerts.yml", "dashboard.json"}) {
            var names = Pattern.compile("[a-z_]+(?=\\{job=)").matcher(Files.readString(MONITOR.resolve(file)));
            while (names.find()) {
                watched.add(names.group());
            }
        }
        watched.remove("up");
        assertThat(watched)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(given).containsPattern("\\n" + name + "[{ ]"));
    }

    @Test
    void showsFiguresToTheKeyAlone() throws IOException {
        for (var answer : List.of(
                app.visitor().get("/prometheus"),
                app.visitor().get("/prometheus", "Bearer "),
                app.visitor().get("/prometheus", "Bearer " + "x".repeat(43)),
                app.visitor().get("/prometheus", key().replace("Bearer", "Basic")))) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.text()).doesNotContain("jvm_");
        }
        assertThat(app.visitor().get("/prometheus", key()).text()).contains("jvm_");
        var file = Path.of(app.home(), "monitor-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private String key() throws IOException {
        return "Bearer " + Files.readString(Path.of(app.home(), "monitor-key")).strip();
    }
}
