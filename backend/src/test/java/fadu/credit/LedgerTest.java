package fadu.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class LedgerTest {
    private final App app;
    private final County county;
    private County.Person officer;
    private Http own;
    private Http coordinator;
    private Http second;

    LedgerTest(App app, County county) {
        this.app = app;
        this.county = county;
        officer = county.account(county.officer(county.county(), "范草稿"), county.county(), "officer");
        own = county.signIn(officer);
        coordinator = county.signedIn(county.county(), "韦例示", "coordinator");
        second = county.signedIn(county.county(), "石样板", "coordinator");
    }

    @BeforeEach
    void moveClock() {
        app.moveClockTo(Instant.parse("2026-06-01T02:00:00Z"));
    }

    @Test
    void showsEveryEntryWithItsReasonToTheOfficerAndToTheOffice() {
        post(Samples.morning(officer.id(), "a"));
        for (var answer : List.of(own.get("/api/me/ledger?year=2026"), coordinator.get(ledger() + "?year=2026"))) {
            var line = answer.items().getFirst();
            assertThat(line)
                    .containsEntry("kind", "EARN")
                    .containsEntry("subjectZh", "公共法律知识")
                    .containsEntry("hundredths", 200)
                    .containsEntry("explanation", "45 分钟为 1 学时")
                    .containsEntry("reversed", false);
            assertThat(answer.object()).containsEntry("total", 1);
        }
        assertThat(own.get("/api/me/ledger?year=2025").items()).isEmpty();
        assertThat(own.get("/api/me/ledger").items()).hasSize(1);
    }

    @Test
    void pagesWithoutSkippingOrRepeating() {
        var earned = new ArrayList<Earned>();
        for (int i = 0; i < 25; i++) {
            earned.add(Samples.earned(officer.id(), "p" + i, "1", 10 + i, Set.of()));
        }
        post(earned.toArray(Earned[]::new));
        var seen = new HashSet<Object>();
        String cursor = "";
        int pages = 0;
        while (true) {
            var page = own.get("/api/me/ledger?limit=10&cursor=" + cursor);
            page.items().forEach(line -> assertThat(seen.add(line.get("id"))).isTrue());
            pages++;
            var next = page.object().get("next");
            if (next == null) {
                break;
            }
            cursor = next.toString();
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(25);
        assertThat(own.get("/api/me/ledger?cursor=%00garbage").status()).isEqualTo(200);
    }

    @Test
    void tellsWhatTheLedgerSaidOnAnyDay() {
        app.moveClockTo(Instant.parse("2026-03-06T02:00:00Z"));
        post(Samples.morning(officer.id(), "a"));
        app.moveClockTo(Instant.parse("2026-04-10T02:00:00Z"));
        app.bean(Tx.class)
                .write(() ->
                        app.bean(Posting.class).reverse(Actor.system(), "TEST", "a", List.of(officer.id()), "登记有误"));

        assertThat(totals("2026-03-05")).containsEntry("hundredths", 0).containsEntry("halfDays", 0);
        assertThat(totals("2026-04-09")).containsEntry("hundredths", 200).containsEntry("halfDays", 1);
        assertThat(totals("2026-04-10")).containsEntry("hundredths", 0).containsEntry("halfDays", 0);
        assertThat(own.get("/api/me/ledger/statement?asOf=2026-04-10").field("lines"))
                .contains("登记有误")
                .contains("reversed=true");
    }

    @Test
    void exportsWithoutFormulas() {
        post(new Earned(
                officer.id(),
                "SKILL",
                "OUTSIDE",
                Samples.DAY,
                0,
                150,
                Set.of(),
                "TEST",
                "x",
                "1",
                "=HYPERLINK(\"x\")",
                "外部",
                null));
        var csv = own.get("/api/me/ledger/export?format=csv");
        assertThat(csv.header("content-disposition")).startsWith("attachment");
        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK")
                .contains("1.50");
        assertThat(coordinator.get(ledger() + "/export?year=2026").header("content-type"))
                .contains("spreadsheetml");
        assertThat(own.get("/api/me/ledger/export?format=exe").field("code")).isEqualTo("REQUEST_MALFORMED");
    }

    @Test
    void keepsLedgersOfOthersOutOfSight() {
        post(Samples.morning(officer.id(), "a"));
        var stranger = county.unit(county.county(), "另一局");
        var foreign = county.signedIn(stranger, "外人", "coordinator");
        for (var path : List.of(ledger(), ledger() + "/statement", ledger() + "/export")) {
            assertThat(foreign.get(path).status()).isEqualTo(404);
            assertThat(own.get(path).status()).isEqualTo(403);
        }
        var proposal = foreign.post("/api/people/" + officer.publicId() + "/adjustments", adjust(100));
        assertThat(proposal.status()).isEqualTo(404);
        assertThat(foreign.get("/api/adjustments").items()).isEmpty();
    }

    @Test
    void adjustsOnlyWithASecondPerson() {
        var id = propose(adjust(250)).field("id");
        assertThat(own.get("/api/me/ledger").items()).isEmpty();
        assertThat(coordinator
                        .post("/api/adjustments/" + id + "/approve", Map.of())
                        .field("code"))
                .isEqualTo("ADJUSTMENT_NEEDS_SECOND_PERSON");

        assertThat(second.post("/api/adjustments/" + id + "/approve", Map.of("answer", "已核对签到表"))
                        .field("state"))
                .isEqualTo("APPROVED");
        assertThat(second.post("/api/adjustments/" + id + "/approve", Map.of()).field("code"))
                .isEqualTo("ADJUSTMENT_DECIDED");
        var line = own.get("/api/me/ledger").items().getFirst();
        assertThat(line)
                .containsEntry("kind", "ADJUST")
                .containsEntry("hundredths", 250)
                .containsEntry("halfDays", 2)
                .containsEntry("reason", "补记签到")
                .containsEntry("postedBy", "韦例示")
                .containsEntry("approvedBy", "石样板");
    }

    @Test
    void reversesOneEntryOnceAndSaysWhy() {
        post(Samples.morning(officer.id(), "a"));
        var entry = own.get("/api/me/ledger").items().getFirst().get("id");
        Map<String, Object> body = Map.of("kind", "REVERSE", "entryId", Objects.requireNonNull(entry), "reason", "代签");
        var first = propose(body).field("id");
        var other = propose(body).field("id");
        assertThat(second.post("/api/adjustments/" + first + "/approve", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(second.post("/api/adjustments/" + other + "/approve", Map.of())
                        .field("code"))
                .isEqualTo("ENTRY_NOT_REVERSIBLE");
        assertThat(coordinator
                        .post("/api/people/" + officer.publicId() + "/adjustments", body)
                        .field("code"))
                .isEqualTo("ENTRY_NOT_REVERSIBLE");
        assertThat(totals("2026-06-01")).containsEntry("hundredths", 0);
    }

    @Test
    void refusesWhatCannotBeRight() {
        assertThat(coordinator
                        .post(
                                "/api/people/" + officer.publicId() + "/adjustments",
                                Map.of("kind", "ADJUST", "reason", "x"))
                        .status())
                .isEqualTo(400);
        var nothing = Map.of(
                "kind", "ADJUST", "subjectKind", "SKILL", "earnedOn", "2026-03-05", "hundredths", 0, "reason", "空");
        assertThat(coordinator
                        .post("/api/people/" + officer.publicId() + "/adjustments", nothing)
                        .field("code"))
                .isEqualTo("ADJUSTMENT_EMPTY");
        var future = Map.of(
                "kind", "ADJUST", "subjectKind", "SKILL", "earnedOn", "2026-06-02", "hundredths", 100, "reason", "未来");
        assertThat(coordinator
                        .post("/api/people/" + officer.publicId() + "/adjustments", future)
                        .field("code"))
                .isEqualTo("ADJUSTMENT_IN_FUTURE");
        var self = county.account(county.officer(county.county(), "段试题"), county.county(), "coordinator");
        var selfish = county.signIn(self).post("/api/people/" + self.publicId() + "/adjustments", adjust(100));
        assertThat(selfish.field("code")).isEqualTo("ADJUSTMENT_OF_ONESELF");
        var id = propose(adjust(100)).field("id");
        assertThat(second.post("/api/adjustments/" + id + "/withdraw", Map.of()).field("code"))
                .isEqualTo("ADJUSTMENT_NOT_YOURS");
        assertThat(coordinator
                        .post("/api/adjustments/" + id + "/withdraw", Map.of())
                        .field("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void nobodyDecidesAboutTheOwnLedger() {
        var head = county.account(county.officer(county.county(), "秦模板"), county.county(), "head");
        var proposed = coordinator
                .post("/api/people/" + head.publicId() + "/adjustments", adjust(100))
                .field("id");
        assertThat(county.signIn(head)
                        .post("/api/adjustments/" + proposed + "/approve", Map.of())
                        .field("code"))
                .isEqualTo("ADJUSTMENT_OF_ONESELF");
    }

    @Test
    void aDoubledProposalIsOneProposalAndADoubledApprovalPostsOnce() throws Exception {
        var key = PublicIds.next();
        var path = "/api/people/" + officer.publicId() + "/adjustments";
        var first = coordinator.post(path, adjust(100), key).field("id");
        assertThat(coordinator.post(path, adjust(100), key).field("id")).isEqualTo(first);
        assertThat(coordinator.post(path, adjust(200), key).field("code")).isEqualTo("KEY_REUSED");

        int racers = 8;
        var barrier = new CyclicBarrier(racers);
        try (var pool = Executors.newFixedThreadPool(racers)) {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < racers; i++) {
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return second.post("/api/adjustments/" + first + "/approve", Map.of())
                            .status();
                }));
            }
            int approved = 0;
            for (var answer : answers) {
                approved += answer.get() == 200 ? 1 : 0;
            }
            assertThat(approved).isEqualTo(1);
        }
        assertThat(totals("2026-06-01")).containsEntry("hundredths", 100);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> totals(String asOf) {
        var statement =
                own.get("/api/me/ledger/statement?year=2026&asOf=" + asOf).object();
        return (Map<String, Object>) Objects.requireNonNull(statement.get("totals"));
    }

    private Http.Answer propose(Map<String, Object> body) {
        var answer = coordinator.post("/api/people/" + officer.publicId() + "/adjustments", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> adjust(int hundredths) {
        return Map.of(
                "kind", "ADJUST",
                "subjectKind", "SKILL",
                "mode", "LECTURE",
                "earnedOn", "2026-03-05",
                "hundredths", hundredths,
                "halves", List.of("AM", "PM"),
                "reason", "补记签到");
    }

    private String ledger() {
        return "/api/people/" + officer.publicId() + "/ledger";
    }

    private void post(Earned... earned) {
        app.bean(Tx.class).write(() -> app.bean(Posting.class).post(Actor.system(), List.of(earned)));
    }
}
