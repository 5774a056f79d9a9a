package fadu.clearance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.jobs.Jobs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a flag to a decision, over HTTP, and back by an appeal. */
@WithApp
@Tag("both")
class CaseWalkTest {
    private static final LocalDate TODAY = LocalDate.now(fadu.platform.time.Clock.ZONE);

    private final App app;
    private final County county;
    private final Registry registry;
    private final Http first;
    private final Http second;

    CaseWalkTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.registry = new Registry(app);
        registry.rules(
                county.county().id(),
                Map.of(
                        "quota.unit", "\"HOUR\"",
                        "quota.target", "60",
                        "quota.recordsFrom", "\"2022-01-01\"",
                        "clearance.makeUpDays", "90",
                        "clearance.appealDays", "10"));
        first = county.signedIn(county.county(), "严例审", "reviewer");
        second = county.signedIn(county.county(), "柏复例", "second-reviewer");
    }

    @Test
    void goesFromFlagOverTwoSignaturesToSuspensionAndBackByAnAppeal() {
        var officer = county.account(county.officer(county.county(), "顾虚名"), county.county(), "officer");
        var certificate = registry.certificate(
                officer.id(), "ENFORCEMENT", LocalDate.of(TODAY.getYear() - 1, 1, 1), TODAY.plusYears(1));
        flag();

        var row = caseOf(certificate);
        assertThat(row.get("grounds")).isEqualTo(List.of("BELOW_QUOTA_CLOSED"));
        assertThat(row.get("proposal")).isEqualTo("MAKE_UP");
        assertThat(String.valueOf(row.get("number"))).startsWith("清 " + TODAY.getYear() + "-");
        assertThat(county.signIn(officer).get("/api/me/inbox").text()).contains("进入资格清理");

        var id = String.valueOf(row.get("id"));
        var dossier = first.get("/api/cases/" + id).object();
        assertThat(dossier.get("frozen")).isEqualTo(List.of());
        assertThat(dossier.get("basis"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(clause -> assertThat(((Map<?, ?>) clause).get("ruleSet"))
                        .as("%s", clause)
                        .isNotEqualTo(""));
        assertThat(evidence(id, dossier)).hasSize(7);

        var until = TODAY.plusDays(60);
        assertThat(sign(second, id, wish("SUSPEND", until, 0)).field("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(sign(second, id, wish("SUSPEND", until, version(id))).field("code"))
                .isEqualTo("SIGNER_WITHOUT_ROLE");
        assertThat(sign(first, id, wish("SUSPEND", null, version(id))).field("code"))
                .isEqualTo("VERDICT_DATE");
        assertThat(sign(first, id, wish("SUSPEND", until, version(id))).status())
                .isEqualTo(200);
        assertThat(state(certificate)).isEqualTo("VALID");

        assertThat(sign(second, id, wish("TAKE_BACK", null, version(id))).field("code"))
                .isEqualTo("VERDICTS_DIFFER");
        var decided = sign(second, id, wish("SUSPEND", until, version(id)));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(state(certificate)).isEqualTo("SUSPENDED");
        assertThat(item(id).get("state")).isEqualTo("DECIDED");
        assertThat(county.signIn(officer).get("/api/me/letters").text()).contains("资格清理决定书".substring(4));

        flag();
        assertThat(undecided(certificate)).isZero();
        appealAndUphold(officer);
        assertThat(state(certificate)).isEqualTo("VALID");
        assertThat(registry.number("SELECT COUNT(*) FROM certificate_state WHERE certificate_id = ?", certificate.id()))
                .isEqualTo(3);
        flag();
        assertThat(undecided(certificate)).isZero();
        assertThat(registry.number(
                        "SELECT COUNT(*) FROM clearance_flag WHERE certificate_id = ? AND closed_at IS NULL",
                        certificate.id()))
                .isZero();
    }

    @Test
    void restartsTheRoundWhenTheFactsChangedBetweenTheSignatures() {
        var officer = county.officer(county.county(), "江例行");
        var certificate = registry.certificate(
                officer.id(), "ENFORCEMENT", LocalDate.of(TODAY.getYear() - 1, 1, 1), TODAY.plusYears(1));
        flag();
        var id = String.valueOf(caseOf(certificate).get("id"));
        assertThat(sign(first, id, wish("MAKE_UP", TODAY.plusDays(30), version(id)))
                        .status())
                .isEqualTo(200);
        registry.pass(officer.id(), TODAY.minusDays(3), null);

        var answer = sign(second, id, wish("MAKE_UP", TODAY.plusDays(30), version(id)));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.field("code")).isEqualTo("FACTS_CHANGED");
        assertThat(answer.text()).contains("合格或免考有效：原为「否」，现为「是」");
        assertThat(item(id).get("state")).isEqualTo("OPEN");
        assertThat(view(id).get("round")).isEqualTo(2);

        assertThat(sign(first, id, wish("MAKE_UP", TODAY.plusDays(30), version(id)))
                        .status())
                .isEqualTo(200);
        assertThat(second.post("/api/cases/" + id + "/return", Map.of("reason", "请补充请假材料"))
                        .status())
                .isEqualTo(200);
        assertThat(view(id).get("round")).isEqualTo(3);
        assertThat(sign(first, id, wish("MAKE_UP", TODAY.plusDays(30), version(id)))
                        .status())
                .isEqualTo(200);
        assertThat(sign(second, id, wish("MAKE_UP", TODAY.plusDays(30), version(id)))
                        .status())
                .isEqualTo(200);
        assertThat(registry.number("SELECT on_hold FROM certificate WHERE id = ?", certificate.id()))
                .isEqualTo(1);
    }

    @Test
    void looksAgainWhenAMakingUpRanOutAndProposesSuspension() {
        var officer = county.officer(county.county(), "段试题");
        var certificate = registry.certificate(
                officer.id(), "ENFORCEMENT", LocalDate.of(TODAY.getYear() - 1, 1, 1), TODAY.plusYears(2));
        flag();
        var id = String.valueOf(caseOf(certificate).get("id"));
        var until = TODAY.plusDays(30);
        assertThat(sign(first, id, wish("MAKE_UP", until, version(id))).status())
                .isEqualTo(200);
        assertThat(sign(second, id, wish("MAKE_UP", until, version(id))).status())
                .isEqualTo(200);
        try {
            app.moveClockTo(
                    until.atTime(12, 0).atZone(fadu.platform.time.Clock.ZONE).toInstant());
            flag();
            assertThat(undecided(certificate)).isZero();
            app.moveClockTo(until.plusDays(1)
                    .atTime(12, 0)
                    .atZone(fadu.platform.time.Clock.ZONE)
                    .toInstant());
            flag();
            assertThat(undecided(certificate)).isEqualTo(1);
            assertThat(caseOf(certificate).get("proposal")).isEqualTo("SUSPEND");
            assertThat(registry.number("SELECT on_hold FROM certificate WHERE id = ?", certificate.id()))
                    .isEqualTo(1);
        } finally {
            app.moveClockTo(java.time.Instant.now());
        }
    }

    @Test
    void clearsAClosedYearForGood() {
        var officer = county.officer(county.county(), "乔假设");
        var certificate = registry.certificate(
                officer.id(), "ENFORCEMENT", LocalDate.of(TODAY.getYear() - 1, 1, 1), TODAY.plusYears(1));
        flag();
        var id = String.valueOf(caseOf(certificate).get("id"));
        var wish = wish("CLEAR", null, version(id));
        assertThat(sign(first, id, wish).field("code")).isEqualTo("VERDICT_YEARS");
        wish.put("years", "EXEMPTED");
        assertThat(sign(first, id, wish).status()).isEqualTo(200);
        wish.put("version", version(id));
        assertThat(sign(second, id, wish).status()).isEqualTo(200);

        assertThat(registry.text(
                        "SELECT kind FROM clearance_year_decision WHERE person_id = ? AND law_year = ?",
                        officer.id(),
                        TODAY.getYear() - 1))
                .isEqualTo("EXEMPTED");
        flag();
        assertThat(undecided(certificate)).isZero();
        assertThat(first.get("/api/cases?state=DECIDED&q=" + java.net.URLEncoder.encode("乔假设", StandardCharsets.UTF_8))
                        .items())
                .hasSize(1);
        assertThat(first.get("/api/cases/export?state=ALL&format=csv").text()).contains("乔假设");
        assertThat(first.get("/api/flags/export?format=csv").text()).contains("乔假设");
        assertThat(first.get("/api/cases/counts").object()).containsKeys("open", "mine");
    }

    @Test
    void withdrawsAFlagWithItsReasonAndKeepsItWithdrawn() {
        var officer = county.officer(county.county(), "康试行");
        var certificate = registry.certificate(
                officer.id(), "ENFORCEMENT", LocalDate.of(TODAY.getYear() - 1, 1, 1), TODAY.plusYears(1));
        flag();
        assertThat(first.get("/api/flags?q=查无此人").items()).isEmpty();
        var flag = first.get("/api/flags?open=true&q=康试行").items().stream()
                .filter(each -> certificate.publicId().equals(each.get("certificateId")))
                .findFirst()
                .orElseThrow();
        var path = "/api/flags/" + flag.get("id") + "/withdraw";
        assertThat(second.post(path, Map.of("reason", "x")).status()).isEqualTo(403);
        var withdrawn = first.post(path, Map.of("reason", "导入错误，已更正"));
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.field("closedHow")).isEqualTo("WITHDRAWN");
        assertThat(first.post(path, Map.of("reason", "再撤")).status()).isEqualTo(409);
        flag();
        assertThat(undecided(certificate)).isZero();
    }

    private void appealAndUphold(County.Person officer) {
        var http = county.signIn(officer);
        var own = http.get("/api/me/clearance");
        @SuppressWarnings("unchecked")
        var decisions = (List<Map<String, Map<String, Object>>>)
                requireNonNull(own.object().get("decisions"));
        var decision = requireNonNull(decisions.getFirst().get("decision")).get("id");
        var filed = http.post(
                "/api/appeals",
                Map.of("subjectKind", "VERDICT", "subjectRef", String.valueOf(decision), "words", "培训记录漏登，附证明。"));
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        var answer = Map.of("upheld", true, "answer", "经核对，上年度学时漏登属实。");
        var path = "/api/appeals/" + filed.field("id") + "/answer";
        assertThat(second.post(path, answer).status()).isNotEqualTo(200);
        var third = county.signedIn(county.county(), "丁示例", "reviewer", "second-reviewer");
        var upheld = third.post(path, answer);
        assertThat(upheld.status()).as(upheld.text()).isEqualTo(200);
    }

    private List<Map<String, Object>> evidence(String id, Map<String, Object> dossier) {
        @SuppressWarnings("unchecked")
        var pieces = (List<Map<String, Object>>) requireNonNull(dossier.get("evidence"));
        for (var piece : pieces) {
            var text = first.get("/api/cases/" + id + "/evidence/" + piece.get("number"));
            assertThat(Canonical.hash(text.text())).isEqualTo(piece.get("hash"));
        }
        return pieces;
    }

    private void flag() {
        var jobs = app.bean(Jobs.class);
        var run = jobs.runNow(jobs.find("clearance.flag").orElseThrow());
        assertThat(run.orElseThrow().state()).as(String.valueOf(run)).isEqualTo("DONE");
    }

    private long undecided(Registry.Certificate certificate) {
        return registry.number(
                "SELECT COUNT(*) FROM clearance_case WHERE certificate_id = ? AND state IN ('OPEN', 'SIGNED_ONCE')",
                certificate.id());
    }

    private Map<String, Object> caseOf(Registry.Certificate certificate) {
        var answer =
                first.get("/api/cases?q=" + java.net.URLEncoder.encode(certificate.number(), StandardCharsets.UTF_8));
        assertThat(answer.items()).as(answer.text()).hasSize(1);
        return answer.items().getFirst();
    }

    private Map<String, Object> view(String id) {
        var answer = first.get("/api/cases/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.object();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> item(String id) {
        return (Map<String, Object>) requireNonNull(view(id).get("item"));
    }

    private int version(String id) {
        return (int) requireNonNull(view(id).get("version"));
    }

    private String state(Registry.Certificate certificate) {
        return registry.text("SELECT state FROM certificate WHERE id = ?", certificate.id());
    }

    private static Http.Answer sign(Http http, String id, Map<String, Object> wish) {
        return http.post("/api/cases/" + id + "/sign", wish);
    }

    static Map<String, Object> wish(String verdict, @Nullable LocalDate until, int version) {
        var wish = new HashMap<String, Object>();
        wish.put("verdict", verdict);
        wish.put("reason", "经核对属实");
        wish.put("version", version);
        if (until != null) {
            wish.put("until", until.toString());
        }
        return wish;
    }
}
