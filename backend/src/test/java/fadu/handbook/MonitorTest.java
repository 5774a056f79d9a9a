package fadu.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var given = app.visitor().get("/prometheus").text();
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
}
