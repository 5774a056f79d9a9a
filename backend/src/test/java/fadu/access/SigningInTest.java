package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class SigningInTest {
    private final App app;
    private final County county;

    SigningInTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void showsWhoOneIsAndForgetsAfterSigningOut() {
        var officer = county.account(county.officer(county.county(), "顾虚名"), county.county(), "officer");
        var http = county.signIn(officer);

        var session = http.get("/api/session");
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.text()).contains("顾虚名");

        assertThat(http.delete("/api/session").status()).isEqualTo(204);
        assertThat(http.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void doesNotTellAnUnknownNameFromAWrongPassword() {
        var officer = county.account(county.officer(county.county(), "江例行"), county.county(), "officer");
        var wrong = app.visitor()
                .post("/api/session", Map.of("username", officer.publicId(), "password", "wrong-password"));
        var unknown =
                app.visitor().post("/api/session", Map.of("username", "nobody-here", "password", "wrong-password"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.field("code")).isEqualTo("SIGN_IN_REFUSED");
        assertThat(unknown.field("detail")).isEqualTo(wrong.field("detail")).isEqualTo("用户名或密码不对。");
    }

    @Test
    void refusesAWritingRequestWithoutTheSessionsToken() {
        var http = county.signedIn(county.county(), "乔假设", "officer").withoutToken();

        assertThat(http.delete("/api/session").field("code")).isEqualTo("CSRF_TOKEN_MISSING");
        assertThat(http.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void changesThePasswordAndEndsTheSessions() {
        var officer = county.account(county.officer(county.county(), "康试行"), county.county(), "officer");
        var http = county.signIn(officer);

        assertThat(http.put("/api/session/password", Map.of("current", "no", "next", "xin-De-Mima-8"))
                        .field("code"))
                .isEqualTo("PASSWORD_WRONG");
        assertThat(http.put("/api/session/password", Map.of("current", County.PASSWORD, "next", "aaaaaaaaaaaa"))
                        .field("code"))
                .isEqualTo("PASSWORD_WEAK");
        assertThat(http.put("/api/session/password", Map.of("current", County.PASSWORD, "next", "xin-De-Mima-8"))
                        .status())
                .isEqualTo(204);
        assertThat(http.get("/api/session").status()).isEqualTo(401);
        app.visitor().signIn(officer.publicId(), "xin-De-Mima-8");
    }

    @Test
    void answersBadInputInWordsAndInEnglishWhenAsked() {
        var missing = app.visitor().speaking("en-GB,en;q=0.9").post("/api/session", Map.of("username", "x"));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.header("content-type")).startsWith("application/problem+json");
        assertThat(missing.field("detail")).contains("cannot be read");

        var broken = app.visitor()
                .raw("POST", "/api/session", "application/json", "{".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(broken.status()).isEqualTo(400);
        var form = app.visitor()
                .raw(
                        "POST",
                        "/api/session",
                        "application/x-www-form-urlencoded",
                        "a=b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(form.field("code")).isEqualTo("MEDIA_TYPE_REFUSED");
        assertThat(app.visitor().get("/api/nothing-here").status()).isEqualTo(404);
        var extra =
                app.visitor().post("/api/session", Map.of("username", "x", "password", "y", "roles", "administrator"));
        assertThat(extra.status()).isEqualTo(400);
    }

    @Test
    void slowsGuessingDown() {
        var officer = county.account(county.officer(county.county(), "丁示例"), county.county(), "officer");
        for (int i = 0; i < 5; i++) {
            app.visitor().post("/api/session", Map.of("username", officer.publicId(), "password", "guess-number"));
        }
        var delayed =
                app.visitor().post("/api/session", Map.of("username", officer.publicId(), "password", County.PASSWORD));
        assertThat(delayed.status()).isEqualTo(429);
        assertThat(delayed.header("retry-after")).isNotEmpty();
    }
}
