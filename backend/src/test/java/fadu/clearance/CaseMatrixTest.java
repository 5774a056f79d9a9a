package fadu.clearance;

import static fadu.clearance.CaseWalkTest.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.jobs.Jobs;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every state of a case with every action on it by everybody, and what happens when two act at once. */
@WithApp
@Tag("both")
class CaseMatrixTest {
    private static final LocalDate TODAY = LocalDate.now(fadu.platform.time.Clock.ZONE);

    private final App app;
    private final County county;
    private final Registry registry;
    private final Http reviewer;
    private final Http second;
    private final Http both;
    private final Http otherReviewer;
    private final Http otherSecond;

    CaseMatrixTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.registry = new Registry(app);
        var unit = county.county();
        reviewer = county.signedIn(unit, "严例审", "reviewer");
        second = county.signedIn(unit, "柏复例", "second-reviewer");
        both = county.signedIn(unit, "双角色", "reviewer", "second-reviewer");
        otherReviewer = county.signedIn(unit, "另审查", "reviewer");
        otherSecond = county.signedIn(unit, "另复核", "second-reviewer");
    }

    @Test
    void answersEveryActionInEveryState() {
        var actors = new LinkedHashMap<String, Http>();
        actors.put("second", second);
        actors.put("reviewer", otherReviewer);
        actors.put("firstSigner", both);
        actors.put("supervisor", county.signedIn(county.county(), "督察", "supervisor"));
        actors.put("coordinator", county.signedIn(county.county(), "管理", "coordinator"));
        actors.put("officer", county.signedIn(county.county(), "普通", "officer"));
        var stranger = county.unit(county.county(), "别处");
        actors.put("elsewhere", county.signedIn(stranger, "外单位", "reviewer", "second-reviewer"));
        actors.put("visitor", app.visitor());

        Map<String, String> expected = Map.ofEntries(
                Map.entry("OPEN sign second", "403"),
                Map.entry("OPEN sign reviewer", "200"),
                Map.entry("OPEN sign firstSigner", "200"),
                Map.entry("SIGNED_ONCE sign second", "200"),
                Map.entry("SIGNED_ONCE sign reviewer", "403"),
                Map.entry("SIGNED_ONCE sign firstSigner", "422"),
                Map.entry("OPEN return second", "409"),
                Map.entry("OPEN return firstSigner", "409"),
                Map.entry("SIGNED_ONCE return second", "200"),
                Map.entry("SIGNED_ONCE return firstSigner", "422"),
                Map.entry("OPEN withdraw reviewer", "200"),
                Map.entry("OPEN withdraw firstSigner", "200"),
                Map.entry("SIGNED_ONCE withdraw reviewer", "409"),
                Map.entry("SIGNED_ONCE withdraw firstSigner", "409"));

        var cells = new ArrayList<String>();
        for (var state : List.of("OPEN", "SIGNED_ONCE", "DECIDED", "WITHDRAWN")) {
            for (var action : List.of("sign", "return", "withdraw")) {
                for (var actor : actors.keySet()) {
                    cells.add(state + " " + action + " " + actor);
                }
            }
        }
        var fresh = cases(cells.size());
        var wrong = new ArrayList<String>();
        int i = 0;
        for (var cell : cells) {
            var parts = cell.split(" ");
            var subject = fresh.get(i++);
            bring(subject, parts[0]);
            var answer = act(java.util.Objects.requireNonNull(actors.get(parts[2])), subject, parts[1]);
            var wanted = expected.getOrDefault(cell, otherwise(parts));
            if (answer.status() != Integer.parseInt(wanted)) {
                wrong.add(cell + ": " + answer.status() + ", not " + wanted + " " + answer.text());
            }
        }
        assertThat(wrong).isEmpty();
        assertNothingHalfDone();
    }

    private static String otherwise(String[] cell) {
        boolean permitted = switch (cell[1]) {
            case "sign" ->
                List.of("second", "reviewer", "firstSigner", "elsewhere").contains(cell[2]);
            case "return" -> List.of("second", "firstSigner", "elsewhere").contains(cell[2]);
            default -> List.of("reviewer", "firstSigner", "elsewhere").contains(cell[2]);
        };
        if (cell[2].equals("visitor")) {
            return "401";
        }
        if (!permitted) {
            return "403";
        }
        return cell[2].equals("elsewhere") ? "404" : "409";
    }

    @Test
    void nobodyHandlesTheirOwnCase() {
        var holder =
                county.account(county.officer(county.county(), "本人"), county.county(), "reviewer", "second-reviewer");
        var subject = caseOf(holder);
        var http = county.signIn(holder);
        assertThat(act(http, subject, "sign").field("code")).isEqualTo("CASE_IS_OWN");
        assertThat(act(http, subject, "withdraw").field("code")).isEqualTo("CASE_IS_OWN");
        assertThat(act(reviewer, subject, "sign").status()).isEqualTo(200);
        assertThat(act(http, subject, "sign").field("code")).isEqualTo("CASE_IS_OWN");
        assertThat(act(http, subject, "return").field("code")).isEqualTo("CASE_IS_OWN");
    }

    @Test
    void aSignatureOfSomebodyWhoLostTheRoleDoesNotCount() {
        var gone = county.account(county.officer(county.county(), "离任审查"), county.county(), "reviewer");
        var subject = cases(1).getFirst();
        assertThat(act(county.signIn(gone), subject, "sign").status()).isEqualTo(200);
        registry.insert("UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(6) WHERE person_id = ?", gone.id());
        assertThat(act(second, subject, "sign").field("code")).isEqualTo("FIRST_SIGNER_GONE");
        assertThat(act(second, subject, "return").status()).isEqualTo(200);
        assertThat(act(reviewer, subject, "sign").status()).isEqualTo(200);
        assertThat(act(second, subject, "sign").status()).isEqualTo(200);
    }

    @Test
    void oneOfTwoSignaturesAtOnceCounts() throws Exception {
        for (var subject : cases(6)) {
            var statuses =
                    atOnce(() -> act(reviewer, subject, "sign", 1), () -> act(otherReviewer, subject, "sign", 1));
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
        for (var subject : cases(6)) {
            var statuses = atOnce(() -> act(both, subject, "sign", 1), () -> act(both, subject, "sign", 2));
            assertThat(statuses).contains(200).doesNotContain(500);
            assertThat(decisions(subject)).isZero();
        }
        for (var subject : cases(6)) {
            assertThat(act(reviewer, subject, "sign").status()).isEqualTo(200);
            var statuses = atOnce(() -> act(second, subject, "sign", 2), () -> act(otherSecond, subject, "sign", 2));
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            assertThat(decisions(subject)).isEqualTo(1);
        }
        assertNothingHalfDone();
    }

    @Test
    void aDecisionAndTheJobThatClosesTheFlagDoNotCross() throws Exception {
        var jobs = app.bean(Jobs.class);
        var job = jobs.find("clearance.flag").orElseThrow();
        for (var subject : cases(6)) {
            assertThat(act(reviewer, subject, "sign").status()).isEqualTo(200);
            atOnce(() -> act(second, subject, "sign", 2), () -> {
                registry.insert(
                        "UPDATE certificate SET valid_to = ? WHERE id = ?",
                        Date.valueOf(TODAY.plusYears(1)),
                        subject.certificateId());
                jobs.runNow(job);
                return second.get("/api/cases/counts");
            });
            flag();
            boolean decided = decisions(subject) == 1;
            assertThat(registry.text("SELECT state FROM certificate WHERE id = ?", subject.certificateId()))
                    .isEqualTo(decided ? "CANCELLED" : "VALID");
            assertThat(registry.number(
                            "SELECT COUNT(*) FROM clearance_flag WHERE certificate_id = ? AND closed_at IS NULL",
                            subject.certificateId()))
                    .isZero();
        }
        assertNothingHalfDone();
    }

    /** Invariants over all cases of this county. */
    private void assertNothingHalfDone() {
        var mine = """
                k.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = %d)""".formatted(county.county().id());
        assertThat(registry.number("""
                SELECT COUNT(*) FROM clearance_case k
                WHERE %s AND (k.state = 'DECIDED') <> EXISTS (SELECT 1 FROM clearance_decision d WHERE d.case_id = k.id)""".formatted(mine)))
                .as("decided cases have a decision and others none")
                .isZero();
        assertThat(registry.number("""
                SELECT COUNT(*) FROM clearance_decision d JOIN clearance_case k ON k.id = d.case_id
                JOIN certificate c ON c.id = k.certificate_id
                WHERE %s AND d.verdict = 'CANCEL' AND c.state <> 'CANCELLED'""".formatted(mine)))
                .as("a cancelling decision has cancelled")
                .isZero();
        assertThat(registry.number("""
                SELECT COUNT(*) FROM clearance_decision d JOIN clearance_case k ON k.id = d.case_id
                WHERE %s AND (d.first_person = d.second_person OR d.first_person = k.person_id
                              OR d.second_person = k.person_id)""".formatted(mine)))
                .as("two persons, neither the holder")
                .isZero();
        assertThat(registry.number("""
                SELECT COUNT(*) FROM clearance_decision d JOIN clearance_case k ON k.id = d.case_id
                WHERE %s AND NOT EXISTS (SELECT 1 FROM notice_letter l
                                         WHERE l.subject_ref = CONCAT('decision:', d.public_id))""".formatted(mine)))
                .as("each decision has its letter")
                .isZero();
    }

    private List<Integer> atOnce(Callable<Http.Answer> one, Callable<Http.Answer> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        Function<Callable<Http.Answer>, Callable<Integer>> held = action -> () -> {
            barrier.await(30, TimeUnit.SECONDS);
            return action.call().status();
        };
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(held.apply(one), held.apply(other)))) {
                statuses.add(done.get());
            }
        }
        return statuses;
    }

    private Http.Answer act(Http http, Subject subject, String action) {
        var version = (int) registry.number("SELECT version FROM clearance_case WHERE id = ?", subject.caseId());
        return act(http, subject, action, version);
    }

    private Http.Answer act(Http http, Subject subject, String action, int version) {
        return switch (action) {
            case "sign" -> http.post("/api/cases/" + subject.id() + "/sign", wish("CANCEL", null, version));
            case "return" -> http.post("/api/cases/" + subject.id() + "/return", Map.of("reason", "退回补证据"));
            default -> http.post("/api/flags/" + subject.flagId() + "/withdraw", Map.of("reason", "撤回"));
        };
    }

    private void bring(Subject subject, String state) {
        switch (state) {
            case "SIGNED_ONCE" ->
                assertThat(act(both, subject, "sign").status()).isEqualTo(200);
            case "DECIDED" -> {
                assertThat(act(both, subject, "sign").status()).isEqualTo(200);
                assertThat(act(otherSecond, subject, "sign").status()).isEqualTo(200);
            }
            case "WITHDRAWN" ->
                assertThat(act(reviewer, subject, "withdraw").status()).isEqualTo(200);
            default -> {
                // a fresh case is open
            }
        }
    }

    private List<Subject> cases(int count) {
        var people = new ArrayList<County.Person>();
        for (int i = 0; i < count; i++) {
            people.add(county.officer(county.county(), "过期" + i));
        }
        people.forEach(
                person -> registry.certificate(person.id(), "ENFORCEMENT", TODAY.minusYears(3), TODAY.minusDays(2)));
        flag();
        return people.stream().map(this::subject).toList();
    }

    private Subject caseOf(County.Person person) {
        registry.certificate(person.id(), "ENFORCEMENT", TODAY.minusYears(3), TODAY.minusDays(2));
        flag();
        return subject(person);
    }

    private Subject subject(County.Person person) {
        var row = registry.rows("""
                        SELECT k.id, k.public_id, k.certificate_id, f.public_id AS flag_id FROM clearance_case k
                        JOIN clearance_flag f ON f.case_id = k.id WHERE k.person_id = ?""", person.id()).getFirst();
        return new Subject(
                String.valueOf(row.get("public_id")),
                ((Number) java.util.Objects.requireNonNull(row.get("id"))).longValue(),
                ((Number) java.util.Objects.requireNonNull(row.get("certificate_id"))).longValue(),
                String.valueOf(row.get("flag_id")));
    }

    private long decisions(Subject subject) {
        return registry.number("SELECT COUNT(*) FROM clearance_decision WHERE case_id = ?", subject.caseId());
    }

    private void flag() {
        var jobs = app.bean(Jobs.class);
        assertThat(jobs.runNow(jobs.find("clearance.flag").orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo("DONE");
    }

    private record Subject(String id, long caseId, long certificateId, String flagId) {}
}
