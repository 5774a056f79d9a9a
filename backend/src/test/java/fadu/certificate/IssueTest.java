package fadu.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class IssueTest {
    private final App app;
    private final County county;
    private final County.Person issuer;
    private final Http issuing;
    private final LocalDate today;

    IssueTest(App app, County county) {
        this.app = app;
        this.county = county;
        issuer = county.account(county.officer(county.county(), "颜核发"), county.county(), "reviewer");
        issuing = county.signIn(issuer);
        today = app.bean(Clock.class).today();
    }

    @Test
    void issuesBehindAnOpenGateWithANumberItsHistoryAndACode() {
        var person = qualified("齐条件");
        var issued = issue(person);
        assertThat(issued.status()).as(issued.text()).isEqualTo(200);
        assertThat(issued.field("state")).isEqualTo("VALID");
        assertThat(issued.field("number")).startsWith(today.getYear() + "-");
        assertThat(issued.field("provenance")).isEqualTo("ISSUED");
        assertThat(issued.text()).contains("\"place\":\"ISSUER\"").contains("/v/" + issued.field("id"));
        var second = issue(qualified("再一位"));
        assertThat(second.field("number")).isNotEqualTo(issued.field("number"));

        var qr = issuing.get("/api/certificates/" + issued.field("id") + "/qr.svg");
        assertThat(qr.header("content-type")).startsWith("image/svg+xml");
        assertThat(qr.text()).startsWith("<svg").endsWith("</svg>");
        var look = app.visitor().get("/api/verify/" + issued.field("id"));
        assertThat(look.object())
                .containsEntry("state", "VALID")
                .containsEntry("kindZh", "行政执法证")
                .containsEntry("number", issued.field("number"));
        assertThat(look.text())
                .doesNotContain("齐条件")
                .doesNotContain(county.county().name());
        var unknown = app.visitor().get("/api/verify/" + "0".repeat(26));
        assertThat(unknown.object().keySet()).isEqualTo(look.object().keySet());
        assertThat(unknown.object()).containsEntry("state", "NOT_FOUND").containsEntry("number", null);
        assertThat(app.visitor().get("/api/verify/no-id").object()).containsEntry("state", "NOT_FOUND");
    }

    @Test
    void namesEachConditionThatIsNotMet() throws SQLException {
        assertThat(missing(qualified("合条件"))).isEmpty();
        assertThat(missing(county.officer(county.county(), "没考过"))).containsExactly("GATE_QUALIFIED");
        assertThat(missing(broken("established = FALSE"))).containsExactly("GATE_ESTABLISHED");
        assertThat(missing(broken("registered = FALSE"))).containsExactly("GATE_REGISTERED");
        assertThat(missing(broken("in_post = FALSE"))).containsExactly("GATE_IN_POST");
        assertThat(missing(broken("left_on = '2020-06-01'"))).containsExactly("GATE_IN_POST");
        assertThat(missing(broken("category = 'CADRE'"))).containsExactly("GATE_CATEGORY");
        assertThat(missing(broken("established = FALSE, registered = FALSE, in_post = FALSE")))
                .containsExactly("GATE_ESTABLISHED", "GATE_REGISTERED", "GATE_IN_POST");
        var auxiliary = county.person(county.county(), "辅助员", "AUXILIARY");
        pass(auxiliary);
        assertThat(missing(auxiliary)).containsExactly("GATE_CATEGORY");
        var both = qualified("兼辅助");
        sql("INSERT INTO person_category (person_id, category, from_date, source) VALUES (" + both.id()
                + ", 'AUXILIARY', '2024-01-01', '测试')");
        assertThat(missing(both)).containsExactly("GATE_CATEGORY");
        var held = qualified("被冻结");
        long old = Sample.certificate(app, held, today.minusYears(3), today.minusDays(1));
        app.bean(Tx.class).write(() -> {
            app.bean(Holding.class).place(Actor.system(), old, "case:1", "清理中");
            return true;
        });
        assertThat(missing(held)).containsExactly("GATE_NO_HOLD");
        var holder = qualified("已持证");
        Sample.certificate(app, holder, today.minusYears(1), today.plusYears(1));
        assertThat(missing(holder)).containsExactly("GATE_NO_OTHER");
        assertThat(missing(issuer)).containsExactly("GATE_QUALIFIED", "GATE_NOT_OWN");
    }

    @Test
    void neverIssuesToAuxiliaryStaffNeitherByCodeNorByTheDatabase() throws SQLException {
        var auxiliary = county.person(county.county(), "临时辅助", "AUXILIARY");
        pass(auxiliary);
        var refused = issue(auxiliary);
        assertThat(refused.field("code")).isEqualTo("CERTIFICATE_GATE_SHUT");
        assertThat(refused.text()).contains("GATE_CATEGORY").contains("辅助人员不得持有");
        for (var category : List.of("AUXILIARY", "OFFICER")) {
            assertThatThrownBy(() -> sql(insert(auxiliary, "ISSUED", category)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?is).*(auxiliar).*");
        }
        sql(insert(auxiliary, "IMPORTED", "AUXILIARY"));
        assertThatThrownBy(
                        () -> sql("UPDATE certificate SET provenance = 'ISSUED' WHERE person_id = " + auxiliary.id()))
                .isInstanceOf(SQLException.class);
        sql(insert(county.officer(county.county(), "正式人"), "ISSUED", "OFFICER"));
    }

    @Test
    void issuesOneWhenSixAskAtTheSameMoment() throws Exception {
        for (int round = 0; round < 4; round++) {
            var person = qualified("同时" + round);
            var answers = new ConcurrentLinkedQueue<Http.Answer>();
            var barrier = new CyclicBarrier(6);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 6; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    await(barrier);
                    answers.add(issue(person));
                }));
            }
            for (var thread : threads) {
                thread.join();
            }
            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.text().contains("GATE_NO_OTHER")))
                    .hasSize(5);
        }
    }

    @Test
    void refusesTermsAndNumbersThatBreakARule() {
        var person = qualified("挑剔人");
        assertThat(issue(person, Map.of("validTo", "13月")).status()).isEqualTo(400);
        var open = body(person);
        open.remove("validTo");
        assertThat(issuing.post("/api/certificates", open).field("code")).isEqualTo("CERTIFICATE_TERM_NEEDED");
        assertThat(issue(person, Map.of("validFrom", today.minusDays(1).toString()))
                        .field("code"))
                .isEqualTo("CERTIFICATE_TERM");
        assertThat(issue(person, Map.of("validTo", today.plusYears(30).toString()))
                        .field("code"))
                .isEqualTo("CERTIFICATE_TERM");
        assertThat(issue(person, Map.of("number", "!!")).field("code")).isEqualTo("CERTIFICATE_NUMBER_FORM");
        assertThat(issue(person, Map.of("kind", "NONE")).field("code")).isEqualTo("CERTIFICATE_KIND_UNKNOWN");
        var number = "陕K-000" + county.county().id();
        assertThat(issue(person, Map.of("number", number)).field("number")).isEqualTo(number);
        assertThat(issue(qualified("另一人"), Map.of("number", number)).field("code"))
                .isEqualTo("CERTIFICATE_NUMBER_TAKEN");
        var elsewhere = county.signedIn(county.unit(county.county(), "别处"), "远核发", "reviewer");
        assertThat(elsewhere.post("/api/certificates", body(person)).status()).isEqualTo(404);
        assertThat(county.signedIn(county.county(), "协调", "coordinator")
                        .post("/api/certificates", body(person))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void replacesALostOneAndRenewsAheadWithoutAGap() {
        var lost = issue(qualified("丢证人"));
        var fresh = replace(lost.field("id"), Map.of("why", "LOST", "basis", "登报声明"));
        assertThat(fresh.field("replaces")).isEqualTo(lost.field("id"));
        assertThat(fresh.field("validTo")).isEqualTo(lost.field("validTo"));
        var old = issuing.get("/api/certificates/" + lost.field("id"));
        assertThat(old.field("state")).isEqualTo("CANCELLED");
        assertThat(old.text()).contains("\"place\":\"LOST\"").contains("登报声明");
        assertThat(replace(lost.field("id"), Map.of("why", "EXCHANGE", "basis", "又换"))
                        .field("code"))
                .isEqualTo("CERTIFICATE_REPLACED_ALREADY");

        var first =
                issue(qualified("换证人"), Map.of("validTo", today.plusMonths(6).toString()));
        var to = LocalDate.parse(first.field("validTo"));
        var renewed = replace(
                first.field("id"),
                Map.of(
                        "why",
                        "RENEWAL",
                        "basis",
                        "到期",
                        "validTo",
                        to.plusYears(1).toString()));
        assertThat(renewed.field("validFrom"))
                .as(renewed.text())
                .isEqualTo(to.plusDays(1).toString());
        assertThat(renewed.field("state")).isEqualTo("NOT_YET");
        assertThat(issuing.get("/api/certificates/" + first.field("id")).field("state"))
                .isEqualTo("VALID");
        app.bean(KeepingStates.class).keep(to.plusDays(1), () -> {});
        assertThat(issuing.get("/api/certificates/" + first.field("id")).field("state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void renewsNothingThatIsHeldSuspendedOrTakenBack() {
        var issued = issue(qualified("冻结人"));
        long id = key(issued);
        app.bean(Tx.class).write(() -> {
            app.bean(Holding.class).place(Actor.system(), id, "case:9", "清理中");
            return true;
        });
        var renewal = Map.of("why", "EXCHANGE", "basis", "换证");
        assertThat(replace(issued.field("id"), renewal).text()).contains("GATE_NO_HOLD");
        app.bean(Tx.class).write(() -> {
            app.bean(Holding.class).release(Actor.system(), id, "case:9", "结案");
            return true;
        });
        change(id, CertificateState.SUSPENDED);
        assertThat(replace(issued.field("id"), renewal).field("code")).isEqualTo("CERTIFICATE_NOT_REPLACEABLE");
    }

    @Test
    void givesATakenBackOneBackOnlyAfterANewPass() {
        var person = qualified("回炉人");
        var issued = issue(person);
        var back = "/api/certificates/" + issued.field("id") + "/return";
        var body = Map.of("basis", "重新培训合格", "decision", "发还1号");
        assertThat(issuing.post(back, body).field("code")).isEqualTo("CERTIFICATE_NOT_TAKEN_BACK");
        change(key(issued), CertificateState.TAKEN_BACK);
        assertThat(app.visitor().get("/api/verify/" + issued.field("id")).field("state"))
                .isEqualTo("TAKEN_BACK");
        assertThat(issuing.post(back, body).field("code")).isEqualTo("CERTIFICATE_RETRAINING_MISSING");
        pass(person, today);
        assertThat(issuing.post(back, body).field("state")).isEqualTo("VALID");
    }

    @Test
    void keepsACustodyLog() {
        var issued = issue(qualified("领证人"));
        var path = "/api/certificates/" + issued.field("id") + "/custody";
        var coordinator = county.signedIn(county.county(), "保管员", "coordinator");
        assertThat(coordinator
                        .post(path, Map.of("place", "HOLDER", "handedBy", "颜核发"))
                        .text())
                .contains("\"place\":\"HOLDER\"");
        assertThat(coordinator.post(path, Map.of("place", "HOLDER")).field("code"))
                .isEqualTo("CERTIFICATE_CUSTODY_SAME");
        assertThat(coordinator.post(path, Map.of("place", "MOON")).status()).isEqualTo(400);
    }

    @Test
    void listsSearchesAndExportsWithinTheScope() {
        var person = county.account(qualified("=危险名"), county.county(), "officer");
        var issued = issue(person);
        Sample.certificate(app, county.officer(county.county(), "早过期"), today.minusYears(5), today.minusDays(3));
        var page = issuing.get("/api/certificates?limit=1");
        assertThat(page.object()).containsEntry("total", 2);
        assertThat(page.items().getFirst()).containsEntry("state", "EXPIRED");
        assertThat(issuing.get("/api/certificates?limit=1&cursor=" + page.field("next"))
                        .items()
                        .getFirst())
                .containsEntry("state", "VALID");
        assertThat(issuing.get("/api/certificates?state=VALID").items()).hasSize(1);
        assertThat(issuing.get("/api/certificates?q=" + issued.field("number")).items())
                .hasSize(1);
        assertThat(issuing.get("/api/certificates?q=%25").items()).isEmpty();
        assertThat(issuing.get("/api/certificates?endsBefore=" + today).items()).hasSize(1);
        assertThat(issuing.get("/api/certificates?person=" + person.publicId()).items())
                .hasSize(1);
        assertThat(issuing.get("/api/certificates?unit=" + county.county().publicId())
                        .items())
                .hasSize(2);
        var csv = issuing.get("/api/certificates/export?format=csv").text();
        assertThat(csv).contains("'=危险名").contains("过期").doesNotContain("\n=");
        assertThat(issuing.get("/api/certificates/export").bytes()).startsWith('P', 'K');
        assertThat(issuing.get("/api/certificates/export?format=pdf").status()).isEqualTo(400);

        var own = county.signIn(person);
        assertThat(own.get("/api/me/certificates").items()).hasSize(1);
        assertThat(own.get("/api/certificates").items()).isEmpty();
        assertThat(own.get("/api/certificates/" + issued.field("id")).status()).isEqualTo(200);
        var elsewhere = county.signedIn(county.unit(county.county(), "别处"), "远审查", "reviewer");
        assertThat(elsewhere.get("/api/certificates").items()).isEmpty();
        assertThat(elsewhere.get("/api/certificates/" + issued.field("id")).status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/certificates/" + issued.field("id") + "/qr.svg")
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/certificates?unit=" + county.county().publicId())
                        .status())
                .isEqualTo(404);
    }

    private List<String> missing(County.Person person) {
        var gate = issuing.get("/api/certificates/gate?kind=ENFORCEMENT&person=" + person.publicId());
        assertThat(gate.status()).as(gate.text()).isEqualTo(200);
        @SuppressWarnings("unchecked")
        var conditions = (List<Map<String, Object>>)
                java.util.Objects.requireNonNull(gate.object().get("conditions"));
        var missing = conditions.stream()
                .filter(condition -> Boolean.FALSE.equals(condition.get("met")))
                .map(condition -> String.valueOf(condition.get("code")))
                .toList();
        assertThat(gate.object()).containsEntry("open", missing.isEmpty());
        return missing;
    }

    private County.Person qualified(String name) {
        var person = county.officer(county.county(), name);
        pass(person);
        return person;
    }

    private County.Person broken(String change) throws SQLException {
        var person = qualified("缺条件");
        sql("UPDATE person SET " + change + " WHERE id = " + person.id());
        return person;
    }

    private void pass(County.Person person) {
        pass(person, today.minusYears(1));
    }

    private void pass(County.Person person, LocalDate from) {
        var entry = new HashMap<String, Object>();
        entry.put("kind", "PASS");
        entry.put("scope", "WHOLE");
        entry.put("proofKind", "执法资格考试合格证明");
        entry.put("proofNo", from.toString());
        entry.put("basis", "若干措施第五条");
        entry.put("validFrom", from.toString());
        entry.put("validTo", null);
        assertThat(issuing.post("/api/people/" + person.publicId() + "/qualifications", entry)
                        .status())
                .isEqualTo(200);
    }

    private Map<String, Object> body(County.Person person) {
        var body = new HashMap<String, Object>();
        body.put("personId", person.publicId());
        body.put("kind", "ENFORCEMENT");
        body.put("validFrom", today.toString());
        body.put("validTo", today.plusYears(3).minusDays(1).toString());
        return body;
    }

    private Http.Answer issue(County.Person person) {
        return issuing.post("/api/certificates", body(person));
    }

    private Http.Answer issue(County.Person person, Map<String, String> changes) {
        var body = body(person);
        body.putAll(changes);
        return issuing.post("/api/certificates", body);
    }

    private Http.Answer replace(String id, Map<String, String> body) {
        return issuing.post("/api/certificates/" + id + "/replace", body);
    }

    private long key(Http.Answer issued) {
        return app.bean(Certificates.class).keyOf(issued.field("id")).orElseThrow();
    }

    private void change(long id, CertificateState to) {
        app.bean(Tx.class)
                .run(() -> app.bean(ChangingState.class).change(Actor.system(), id, to, today, null, "依据", "决定"))
                .orThrow();
    }

    private String insert(County.Person person, String provenance, String category) {
        return "INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, issued_on,"
                + " valid_from, valid_to, state) VALUES ('" + fadu.platform.id.PublicIds.next() + "', 'ENFORCEMENT', '"
                + fadu.platform.id.PublicIds.next() + "', " + person.id() + ", '" + provenance + "', '测试', '" + category
                + "', '" + today + "', '" + today + "', '" + today.plusYears(1) + "', 'VALID')";
    }

    private void sql(String text) throws SQLException {
        try (var connection = app.runningAccount();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
