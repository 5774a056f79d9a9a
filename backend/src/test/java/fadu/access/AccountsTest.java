package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class AccountsTest {
    private final App app;
    private final County county;

    AccountsTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void makesAccountsInBulkOnceAndAsksForAnotherPassword() {
        var unit = county.unit(county.county(), "城关所");
        var first = county.officer(unit, "顾虚名");
        county.officer(unit, "江例行");
        var http = county.signedIn(county.county(), "培训员", "coordinator");

        var made = http.post("/api/accounts/bulk", Map.of("unitId", unit.publicId()));
        assertThat(made.status()).isEqualTo(200);
        var slips = slips(made);
        assertThat(slips).hasSize(2);
        assertThat(made.object().get("remaining")).isEqualTo(0);
        assertThat(slips(http.post("/api/accounts/bulk", Map.of("unitId", unit.publicId()))))
                .isEmpty();

        var slip = slips.stream()
                .filter(each -> each.toString().contains(first.publicId()))
                .findFirst()
                .orElseThrow();
        var own = app.visitor().signIn(String.valueOf(slip.get("username")), String.valueOf(slip.get("password")));
        assertThat(own.get("/api/session").object().get("mustChangePassword")).isEqualTo(true);
        assertThat(own.put(
                                "/api/session/password",
                                Map.of("current", String.valueOf(slip.get("password")), "next", "xin-De-Mima-8"))
                        .status())
                .isEqualTo(204);
        var again = app.visitor().signIn(String.valueOf(slip.get("username")), "xin-De-Mima-8");
        assertThat(again.get("/api/session").object().get("mustChangePassword")).isEqualTo(false);
        assertThat(http.get("/api/accounts?unit=" + unit.publicId() + "&state=ACTIVE")
                        .items())
                .hasSize(1);
        assertThat(http.get("/api/accounts?unit=" + unit.publicId() + "&state=NEW")
                        .items())
                .hasSize(1);
    }

    @Test
    void keepsSlipsOutOfTheAuditAndOfTheDatabase() throws SQLException {
        var unit = county.unit(county.county(), "水务所");
        county.officer(unit, "乔假设");
        var http = county.signedIn(county.county(), "培训员", "coordinator");
        var password = String.valueOf(slips(http.post("/api/accounts/bulk", Map.of("unitId", unit.publicId())))
                .getFirst()
                .get("password"));
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement("SELECT (SELECT COUNT(*) FROM audit_event WHERE details"
                        + " LIKE ?) + (SELECT COUNT(*) FROM idempotency WHERE answer LIKE ?)")) {
            statement.setString(1, "%" + password + "%");
            statement.setString(2, "%" + password + "%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    @Test
    void resetsAnOfficersPasswordAndEndsTheSessions() {
        var officer = county.account(county.officer(county.county(), "康试行"), county.county(), "officer");
        var theirs = county.signIn(officer);
        var http = county.signedIn(county.county(), "培训员", "coordinator");

        var slip = http.post("/api/accounts/" + accountOf(http, officer) + "/reset", null);

        assertThat(slip.status()).isEqualTo(200);
        assertThat(theirs.get("/api/session").status()).isEqualTo(401);
        app.visitor().signIn(officer.publicId(), slip.field("password"));
        assertThat(http.get("/api/accounts?q=" + officer.publicId()).text()).doesNotContain(slip.field("password"));
    }

    @Test
    void disablesAtOnceAndEnablingRevivesNoSession() {
        var officer = county.account(county.officer(county.county(), "丁示例"), county.county(), "officer");
        var theirs = county.signIn(officer);
        var http = county.signedIn(county.county(), "培训员", "coordinator");
        var account = "/api/accounts/" + accountOf(http, officer);

        assertThat(http.post(account + "/disable", null).field("state")).isEqualTo("DISABLED");
        assertThat(theirs.get("/api/session").status()).isEqualTo(401);
        assertThat(app.visitor()
                        .post("/api/session", Map.of("username", officer.publicId(), "password", County.PASSWORD))
                        .status())
                .isEqualTo(401);
        assertThat(http.post(account + "/enable", null).field("state")).isEqualTo("ACTIVE");
        assertThat(theirs.get("/api/session").status()).isEqualTo(401);
        county.signIn(officer);
    }

    @Test
    void keepsAwayFromThoseWithHigherRightsAndFromOtherUnits() {
        var unit = county.unit(county.county(), "城管局");
        var sibling = county.unit(county.county(), "林业局");
        var local = county.signedIn(unit, "局培训员", "coordinator");
        var reviewer = county.account(county.officer(unit, "审查员"), unit, "reviewer");
        var countyWide = county.account(county.officer(unit, "县培训员"), county.county(), "coordinator");
        var peer = county.account(county.officer(unit, "同级"), unit, "coordinator");
        var other = county.account(county.officer(sibling, "外单位"), sibling, "officer");
        var administrator = county.signedIn(county.county(), "管理员", "administrator");

        for (var target : List.of(reviewer, countyWide)) {
            var path = "/api/accounts/" + accountOf(administrator, target);
            for (var verb : List.of("/reset", "/disable", "/enable")) {
                assertThat(local.post(path + verb, null).field("code")).isEqualTo("ACCOUNT_OUTRANKS");
            }
        }
        assertThat(local.post("/api/accounts/" + accountOf(administrator, other) + "/reset", null)
                        .status())
                .isEqualTo(404);
        assertThat(local.post("/api/accounts/" + accountOf(administrator, peer) + "/reset", null)
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/api/accounts/" + accountOf(administrator, reviewer) + "/reset", null)
                        .status())
                .isEqualTo(200);
        assertThat(local.get("/api/accounts?limit=200").text()).doesNotContain("外单位");
    }

    @Test
    void refusesOnesOwnAccount() {
        var administrator = county.account(county.officer(county.county(), "管理员"), county.county(), "administrator");
        var http = county.signIn(administrator);
        assertThat(http.post("/api/accounts/" + accountOf(http, administrator) + "/disable", null)
                        .field("code"))
                .isEqualTo("ACCOUNT_OWN");
    }

    @Test
    void listsOnesOwnSessionsAndEndsAnother() {
        var officer = county.account(county.officer(county.county(), "白会话"), county.county(), "officer");
        var here = county.signIn(officer);
        var there = county.signIn(officer);
        var stranger = county.signedIn(county.county(), "别人", "officer");

        var sessions = list(here);
        assertThat(sessions).hasSize(2);
        var other = sessions.stream()
                .filter(each -> Boolean.FALSE.equals(each.get("current")))
                .findFirst()
                .orElseThrow();
        assertThat(stranger.delete("/api/session/list/" + other.get("id")).status())
                .isEqualTo(404);
        assertThat(there.get("/api/session").status()).isEqualTo(200);
        assertThat(here.delete("/api/session/list/" + other.get("id")).status()).isEqualTo(204);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void pagesThroughAllOnce() {
        var unit = county.unit(county.county(), "分页局");
        for (int i = 0; i < 7; i++) {
            county.officer(unit, "某" + i);
        }
        var http = county.signedIn(unit, "培训员", "coordinator");
        var seen = new java.util.ArrayList<String>();
        var path = "/api/accounts?limit=3";
        for (var next = ""; next != null; ) {
            var page = http.get(path + next);
            page.items().forEach(item -> seen.add(String.valueOf(item.get("person"))));
            var cursor = page.object().get("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    private String accountOf(Http http, County.Person person) {
        return String.valueOf(http.get("/api/accounts?q=" + person.publicId())
                .items()
                .getFirst()
                .get("id"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> slips(Http.Answer answer) {
        return (List<Map<String, Object>>)
                java.util.Objects.requireNonNull(answer.object().get("slips"));
    }

    private List<Map<String, Object>> list(Http http) {
        return http.get("/api/session/list").array();
    }
}
