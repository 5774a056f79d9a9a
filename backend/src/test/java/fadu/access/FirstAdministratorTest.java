package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class FirstAdministratorTest {
    private final App app;

    FirstAdministratorTest(App app) {
        this.app = app;
    }

    @Test
    void theTokenOfAnEmptySystemMakesOneAdministrator() throws IOException {
        try (var server = App.blank(Map.of())) {
            var file = file(server);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            var token = Files.readString(file).strip();
            var visitor = App.visitor(server);
            assertThat(visitor.get("/api/first-administrator").object()).containsEntry("open", true);

            assertThat(visitor.post("/api/first-administrator", body("wrong-token", "guanliyuan", "yi-Ge-Hao-Mima1"))
                            .field("code"))
                    .isEqualTo("FIRST_TOKEN_REFUSED");
            assertThat(visitor.post("/api/first-administrator", body(token, "guanliyuan", "short"))
                            .field("code"))
                    .isEqualTo("PASSWORD_WEAK");
            assertThat(visitor.post("/api/first-administrator", body(token, "管理员", "yi-Ge-Hao-Mima1"))
                            .field("code"))
                    .isEqualTo("USERNAME_REFUSED");
            assertThat(visitor.post("/api/first-administrator", body(token, "guanliyuan", "yi-Ge-Hao-Mima1"))
                            .status())
                    .isEqualTo(204);

            assertThat(file).doesNotExist();
            assertThat(visitor.get("/api/first-administrator").object()).containsEntry("open", false);
            assertThat(visitor.post("/api/first-administrator", body(token, "another", "yi-Ge-Hao-Mima1"))
                            .field("code"))
                    .isEqualTo("FIRST_ADMINISTRATOR_EXISTS");
            var administrator = visitor.signIn("guanliyuan", "yi-Ge-Hao-Mima1");
            assertThat(administrator.get("/api/session").text()).contains("administrator", "示例县", "首位");
            assertThat(administrator.get("/api/accounts").items()).hasSize(1);
            assertThat(administrator.get("/api/audit").text()).contains("administrator.first");
        }
    }

    /** A demonstration brings its own accounts; that none is offered by one that was started is asked in ReplayTest. */
    @Test
    void aDemonstrationOffersNone() throws IOException {
        try (var server = App.blank(Map.of())) {
            assertThat(offers(server, false)).as("the control").isTrue();
            assertThat(offers(server, true)).isFalse();
        }
    }

    @Test
    void theDoorOfASystemInUseIsShut() {
        assertThat(app.visitor()
                        .post("/api/first-administrator", body("any", "someone", "yi-Ge-Hao-Mima1"))
                        .status())
                .isIn(403, 409);
    }

    private static boolean offers(EmbeddedServer server, boolean demonstration) throws IOException {
        var beans = server.getApplicationContext();
        var home = Files.createTempDirectory("fadu-first");
        new FirstToken(
                        beans.getBean(FirstAdministrators.class),
                        beans.getBean(Accounts.class),
                        home.toString(),
                        demonstration)
                .onApplicationEvent(new ServerStartupEvent(server));
        return Files.exists(home.resolve("first-administrator"));
    }

    private static Path file(EmbeddedServer server) {
        return Path.of(
                server.getApplicationContext()
                        .getProperty("fadu.home", String.class)
                        .orElseThrow(),
                "first-administrator");
    }

    private static Map<String, String> body(String token, String username, String password) {
        return new HashMap<>(Map.of(
                "token", token, "name", "首位", "username", username, "password", password, "rootUnitName", "示例县"));
    }
}
