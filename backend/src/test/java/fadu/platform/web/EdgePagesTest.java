package fadu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.FaultProxy;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.jobs.Jobs;
import fadu.platform.problem.Labels;
import fadu.platform.time.Clock;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jobs page, the demonstration's clock, health and the documentation. */
@WithApp
@Tag("both")
class EdgePagesTest {
    private final App app;
    private final County county;

    EdgePagesTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void runsAJobNowAndShowsHowItWent() throws InterruptedException {
        var http = administrator();
        var answer = http.post("/api/jobs/test.echo/run", null);
        assertThat(answer.status()).isEqualTo(202);
        for (int i = 0; i < 100 && !"DONE".equals(job(http).get("state")); i++) {
            Thread.sleep(50);
        }
        assertThat(job(http))
                .containsEntry("done", 3)
                .containsEntry("total", 3)
                .containsEntry("message", "three of three");
        assertThat(http.get("/api/jobs/test.echo/runs").array())
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.get("finishedAt")).isNotNull());
        assertThat(http.post("/api/jobs/no-such-job/run", null).status()).isEqualTo(404);
        assertThat(http.get("/api/jobs/no-such-job/runs").status()).isEqualTo(404);
        assertThat(http.get("/api/audit?action=job.run").items()).isNotEmpty();
    }

    @Test
    void everyJobAndCheckHasWordsInBothLanguages() {
        var labels = app.bean(Labels.class);
        assertThat(app.bean(Jobs.class).all())
                .filteredOn(job -> !job.name().startsWith("test."))
                .allSatisfy(job -> assertThat(labels.complete("job." + job.name()))
                        .as("labels/*.properties lack job.%s", job.name())
                        .isTrue());
        assertThat(labels.complete("job.no-such-job")).isFalse();
    }

    @Test
    void movesTheDemonstrationsClockAndBack() {
        var http = administrator();
        var clock = app.bean(Clock.class);
        var before = clock.now();
        var later = before.plus(Duration.ofMinutes(90));
        assertThat(http.put("/api/demonstration/clock", Map.of("now", later.toString()))
                        .status())
                .isEqualTo(200);
        assertThat(clock.now()).isAfterOrEqualTo(later);
        assertThat(http.get("/api/session").status()).isEqualTo(200);
        assertThat(http.put("/api/demonstration/clock", Map.of("now", "1999-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(400);
        app.moveClockTo(clock.raw());
        assertThat(clock.now()).isBefore(later);
    }

    @Test
    void aServerWhoseClockStandsStillHasNoSuchPage() {
        try (var node = app.node(Map.of("fadu.clock.movable", "false"))) {
            var person = county.account(county.officer(county.county(), "管理员"), county.county(), "administrator");
            var http = App.visitor(node).signIn(person.publicId(), County.PASSWORD);
            assertThat(http.get("/api/demonstration/clock").status()).isEqualTo(404);
            assertThat(http.put("/api/demonstration/clock", Map.of("now", "2030-01-01T00:00:00Z"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void saysWhetherItIsWellAndToAdministratorsWhyNot() {
        var up = app.visitor().get("/health");
        assertThat(up.status()).isEqualTo(200);
        assertThat(up.object()).containsExactly(Map.entry("status", "UP"));
        var reasons = administrator().get("/api/health/reasons");
        assertThat(reasons.status()).isEqualTo(200);
        assertThat(reasons.text()).contains("\"database\"", "\"clock\"", "\"disk\"", "\"outbox\"", "\"jobs\"", "数据库应答");
        assertThat(county.signedIn(county.county(), "督察", "supervisor")
                        .get("/api/health/reasons")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void saysThatItIsDownWhenTheDatabaseIsGone() throws IOException {
        try (var proxy = new FaultProxy(app.setting("FADU_DB_URL"));
                var node =
                        app.node(Map.of("FADU_DB_URL", proxy.url(), "datasources.default.connection-timeout", 1000))) {
            assertThat(App.visitor(node).get("/health").status()).isEqualTo(200);
            proxy.close();
            var down = App.visitor(node).get("/health");
            assertThat(down.status()).isEqualTo(503);
            assertThat(down.object()).containsExactly(Map.entry("status", "DOWN"));
            assertThat(App.visitor(node).get("/api/session").status()).isEqualTo(401);
        }
    }

    @Test
    void readsTheContractOutWithoutAnythingFromElsewhere() {
        var page = app.visitor().get("/api/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.text())
                .contains("/api/accounts/{id}/reset", "account.manage", "AccountController.SlipView", "lang=\"zh-CN\"")
                .doesNotContain("http://", "https://", "<script", "style=\"");
        assertThat(app.visitor().speaking("en").get("/api/docs").text()).contains("Needs: audit.read");
        assertThat(app.visitor().get("/api/docs/style.css").header("content-type"))
                .startsWith("text/css");
        assertThat(app.visitor().get("/api/openapi.json").object()).containsKey("paths");
    }

    private Map<String, Object> job(Http http) {
        return http.get("/api/jobs").array().stream()
                .filter(each -> "test.echo".equals(each.get("name")))
                .findFirst()
                .orElseThrow();
    }

    private Http administrator() {
        return county.signedIn(county.root(), "管理员", "administrator");
    }
}
