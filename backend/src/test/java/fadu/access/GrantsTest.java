package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class GrantsTest {
    private final App app;
    private final County county;

    GrantsTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void servesTheRolesWithWordsAndPermissions() {
        var roles = county.signedIn(county.county(), "某人", "officer")
                .get("/api/roles")
                .array();
        assertThat(roles).hasSize(8).extracting(role -> role.get("code")).contains("second-reviewer");
        assertThat(roles.toString()).contains("系统管理员", "audit.read", "查看操作记录");
    }

    @Test
    void aGrantTakesEffectAndItsRevocationToo() {
        var administrator = county.signedIn(county.county(), "管理员", "administrator");
        var person = county.account(county.officer(county.county(), "新培训员"), county.county());
        var theirs = county.signIn(person);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(403);

        var grant = grant(administrator, person, "coordinator", county.county(), null, null);
        assertThat(grant.status()).isEqualTo(200);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(200);
        assertThat(administrator.get("/api/grants?person=" + person.publicId()).items())
                .hasSize(1);
        assertThat(grant(administrator, person, "coordinator", county.county(), null, null)
                        .field("code"))
                .isEqualTo("GRANT_KNOWN");

        assertThat(administrator.delete("/api/grants/" + grant.field("id")).status())
                .isEqualTo(204);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(403);
    }

    @Test
    void nobodyGivesMoreThanTheyHoldNorOutsideTheirUnits() {
        var unit = county.unit(county.county(), "城管局");
        var sibling = county.unit(county.county(), "林业局");
        var local = county.signedIn(unit, "局培训员", "coordinator");
        var colleague = county.officer(unit, "同事");
        var outsider = county.officer(sibling, "外人");

        assertThat(grant(local, colleague, "administrator", unit, null, null).field("code"))
                .isEqualTo("GRANT_OUTRANKS");
        assertThat(grant(local, colleague, "reviewer", unit, null, null).field("code"))
                .isEqualTo("GRANT_OUTRANKS");
        assertThat(grant(local, colleague, "coordinator", county.county(), null, null)
                        .status())
                .isEqualTo(404);
        assertThat(grant(local, colleague, "coordinator", sibling, null, null).status())
                .isEqualTo(404);
        assertThat(grant(local, outsider, "coordinator", unit, null, null).status())
                .isEqualTo(404);
        assertThat(grant(local, colleague, "officer", unit, null, null).status())
                .isEqualTo(400);
        assertThat(grant(local, colleague, "coordinator", unit, null, null).status())
                .isEqualTo(200);
    }

    @Test
    void datesBoundWhatIsGiven() {
        var administrator = county.signedIn(county.county(), "管理员", "administrator");
        var person = county.account(county.officer(county.county(), "到期的人"), county.county());
        var today = app.bean(Clock.class).today();
        assertThat(grant(administrator, person, "head", county.county(), today.minusDays(1), null)
                        .field("code"))
                .isEqualTo("GRANT_PERIOD");
        assertThat(grant(administrator, person, "head", county.county(), today.plusDays(3), today.plusDays(2))
                        .field("code"))
                .isEqualTo("GRANT_PERIOD");
        assertThat(grant(administrator, person, "coordinator", county.county(), today.plusDays(1), today.plusDays(2))
                        .field("to"))
                .isEqualTo(today.plusDays(2).toString());
        assertThat(county.signIn(person).get("/api/accounts").status()).isEqualTo(403);
    }

    @Test
    void anAdministratorKeepsTheirOwnRole() {
        var unit = county.unit(county.county(), "信息中心");
        var person = county.account(county.officer(unit, "管理员"), unit, "administrator");
        var http = county.signIn(person);
        var own = http.get("/api/me/grants").array().getFirst().get("id");
        assertThat(http.delete("/api/grants/" + own).field("code")).isEqualTo("GRANT_OWN");
    }

    @Test
    void lendsARoleForAPeriodAndNotOn() {
        var today = app.bean(Clock.class).today();
        var unit = county.unit(county.county(), "教育局");
        var lender = county.signIn(county.account(county.officer(unit, "培训员"), unit, "coordinator"));
        var deputy = county.account(county.officer(unit, "副手"), unit);
        var third = county.account(county.officer(unit, "第三人"), unit);
        var own = String.valueOf(lender.get("/api/me/grants").array().getFirst().get("id"));

        assertThat(lend(lender, own, deputy, null).status()).isEqualTo(400);
        assertThat(lend(lender, own, deputy, today.plusDays(400)).field("code")).isEqualTo("GRANT_PERIOD");
        var lent = lend(lender, own, deputy, today.plusDays(5));
        assertThat(lent.status()).isEqualTo(200);

        var theirs = county.signIn(deputy);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(200);
        assertThat(lend(theirs, lent.field("id"), third, today.plusDays(2)).field("code"))
                .isEqualTo("DELEGATION_TWICE");
        assertThat(grant(theirs, third, "coordinator", unit, null, null).field("code"))
                .isEqualTo("GRANT_OUTRANKS");
        assertThat(lend(county.signedIn(unit, "别人", "coordinator"), own, third, today.plusDays(2))
                        .status())
                .isEqualTo(404);

        assertThat(lender.delete("/api/delegations/" + lent.field("id")).status())
                .isEqualTo(204);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(403);
    }

    @Test
    void whatIsLentEndsWithItsSource() {
        var today = app.bean(Clock.class).today();
        var administrator = county.signedIn(county.county(), "管理员", "administrator");
        var lender =
                county.signIn(county.account(county.officer(county.county(), "培训员"), county.county(), "coordinator"));
        var deputy = county.account(county.officer(county.county(), "副手"), county.county());
        var own = String.valueOf(lender.get("/api/me/grants").array().getFirst().get("id"));
        lend(lender, own, deputy, today.plusDays(5));
        var theirs = county.signIn(deputy);
        assertThat(theirs.get("/api/accounts").status()).isEqualTo(200);

        assertThat(administrator.delete("/api/grants/" + own).status()).isEqualTo(204);

        assertThat(theirs.get("/api/accounts").status()).isEqualTo(403);
    }

    @Test
    void lendingNeverPutsBothSignaturesInOneHand() {
        var today = app.bean(Clock.class).today();
        var unit = county.unit(county.county(), "法制办");
        var first = county.signIn(county.account(county.officer(unit, "审查员"), county.county(), "reviewer"));
        var second = county.account(county.officer(unit, "复核员"), unit, "second-reviewer");
        var plain = county.account(county.officer(unit, "同事"), unit);
        var own = String.valueOf(first.get("/api/me/grants").array().getFirst().get("id"));

        assertThat(lend(first, own, second, today.plusDays(3)).field("code")).isEqualTo("DELEGATION_BOTH_SIGNATURES");
        assertThat(lend(first, own, plain, today.plusDays(3)).status()).isEqualTo(200);
        var secondOwn =
                county.signIn(second).get("/api/me/grants").array().getFirst().get("id");
        assertThat(lend(county.signIn(second), String.valueOf(secondOwn), plain, today.plusDays(3))
                        .field("code"))
                .isEqualTo("DELEGATION_BOTH_SIGNATURES");
    }

    @Test
    void supervisorsReadTheAuditOfTheirUnitsOnly() {
        var unit = county.unit(county.county(), "审计局");
        var sibling = county.unit(county.county(), "统计局");
        var administrator = county.signedIn(county.county(), "管理员", "administrator");
        grant(administrator, county.officer(unit, "甲某"), "head", unit, null, null);
        grant(administrator, county.officer(sibling, "乙某"), "head", sibling, null, null);

        var supervisor = county.signedIn(unit, "督察", "supervisor");
        var events = supervisor.get("/api/audit?action=role");
        assertThat(events.text()).contains("甲某").doesNotContain("乙某");
        assertThat(supervisor.get("/api/audit").items())
                .allSatisfy(event -> assertThat(event.get("unit")).isNotNull());
        assertThat(supervisor.get("/api/audit?text=no-such-text").items()).isEmpty();
        assertThat(administrator.get("/api/audit?action=role&limit=1").object().get("next"))
                .isNotNull();
        assertThat(administrator.get("/api/audit?since=2999-01-01T00:00:00Z").items())
                .isEmpty();
        assertThat(county.signedIn(unit, "培训员", "coordinator").get("/api/audit").status())
                .isEqualTo(403);
    }

    private static Http.Answer grant(
            Http http,
            County.Person person,
            String role,
            County.Unit unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var body = new HashMap<String, Object>(
                Map.of("personId", person.publicId(), "role", role, "unitId", unit.publicId(), "reason", "工作需要"));
        if (from != null) {
            body.put("from", from.toString());
        }
        if (to != null) {
            body.put("to", to.toString());
        }
        return http.post("/api/grants", body);
    }

    private static Http.Answer lend(Http http, String grant, County.Person person, @Nullable LocalDate to) {
        var body =
                new HashMap<String, Object>(Map.of("grantId", grant, "personId", person.publicId(), "reason", "外出学习"));
        if (to != null) {
            body.put("to", to.toString());
        }
        return http.post("/api/delegations", body);
    }
}
