package fadu.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
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
class QualificationTest {
    private final App app;
    private final County county;
    private final County.Person holder;
    private final County.Person enterer;
    private final Http entering;
    private final Http approving;
    private final LocalDate today;

    QualificationTest(App app, County county) {
        this.app = app;
        this.county = county;
        holder = county.account(county.officer(county.county(), "贾持证"), county.county(), "officer", "reviewer");
        enterer = county.account(county.officer(county.county(), "易登记"), county.county(), "reviewer");
        entering = county.signIn(enterer);
        approving = county.signedIn(county.county(), "毕批准", "second-reviewer");
        today = app.bean(Clock.class).today();
    }

    @Test
    void countsAPassAtOnceAndAnExemptionOnceApprovedByASecondPerson() {
        assertThat(valid(holder)).isFalse();
        var exemption = entering.post(path(holder), entry("EXEMPTION", "WHOLE"));
        assertThat(exemption.status()).isEqualTo(200);
        assertThat(exemption.field("state")).isEqualTo("WAITING");
        assertThat(valid(holder)).isFalse();
        var approve = "/api/qualifications/" + exemption.field("id") + "/approve";
        assertThat(entering.post(approve, null).field("code")).isEqualTo("QUALIFICATION_SECOND_PERSON");
        assertThat(county.signIn(holder).post(approve, null).field("code")).isEqualTo("QUALIFICATION_OWN");
        assertThat(approving.get("/api/qualifications/waiting").items()).hasSize(1);

        assertThat(approving.post(approve, null).field("state")).isEqualTo("VALID");
        assertThat(valid(holder)).isTrue();
        assertThat(approving.get("/api/qualifications/waiting").items()).isEmpty();
        assertThat(approving.post(approve, null).field("code")).isEqualTo("QUALIFICATION_NOT_WAITING");

        var passed = county.officer(county.county(), "考合格");
        assertThat(entering.post(path(passed), entry("PASS", "WHOLE")).field("state"))
                .isEqualTo("VALID");
        assertThat(valid(passed)).isTrue();
    }

    @Test
    void asksForBothPartsAndForTheirTerm() {
        entering.post(path(holder), entry("PASS", "PUBLIC_LAW"));
        assertThat(valid(holder)).isFalse();
        entering.post(path(holder), entry("PASS", "PROFESSIONAL"));
        assertThat(valid(holder)).isTrue();
        var qualifications = app.bean(Qualifications.class);
        assertThat(qualifications.valid(holder.id(), today.minusDays(11))).isFalse();
        assertThat(qualifications.valid(holder.id(), today.minusDays(10))).isTrue();
        assertThat(qualifications.valid(holder.id(), today.plusDays(10))).isTrue();
        assertThat(qualifications.valid(holder.id(), today.plusDays(11))).isFalse();
        assertThat(qualifications.valid(List.of(holder.id(), enterer.id()), today))
                .isEqualTo(Map.of(holder.id(), true, enterer.id(), false));
    }

    @Test
    void isRevokedWithAReasonAndStaysOnRecord() {
        var pass = entering.post(path(holder), entry("PASS", "WHOLE"));
        var revoke = "/api/qualifications/" + pass.field("id") + "/revoke";
        assertThat(approving.post(revoke, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(county.signIn(holder).post(revoke, Map.of("reason", "不要了")).field("code"))
                .isEqualTo("QUALIFICATION_OWN");
        var revoked = approving.post(revoke, Map.of("reason", "证明不实"));
        assertThat(revoked.field("state")).isEqualTo("REVOKED");
        assertThat(revoked.field("revokeReason")).isEqualTo("证明不实");
        assertThat(valid(holder)).isFalse();
        assertThat(approving.post(revoke, Map.of("reason", "再撤")).field("code")).isEqualTo("QUALIFICATION_REVOKED");
        assertThat(county.signIn(holder).get(path(holder)).items()).hasSize(1);
        assertThat(county.signIn(holder).get("/api/me/inbox").items().getFirst().get("body"))
                .isEqualTo("原因：证明不实");
    }

    @Test
    void refusesWhatCannotStand() {
        assertThat(county.signIn(holder)
                        .post(path(holder), entry("PASS", "WHOLE"))
                        .field("code"))
                .isEqualTo("QUALIFICATION_OWN");
        var backwards = entry("PASS", "WHOLE");
        backwards.put("validTo", today.minusDays(20).toString());
        assertThat(entering.post(path(holder), backwards).field("code")).isEqualTo("QUALIFICATION_TERM");
        assertThat(entering.post(path(holder), entry("PASS", "SOMETHING")).status())
                .isEqualTo(400);
        entering.post(path(holder), entry("PASS", "WHOLE"));
        assertThat(entering.post(path(holder), entry("PASS", "WHOLE")).field("code"))
                .isEqualTo("QUALIFICATION_KNOWN");

        var elsewhere = county.signedIn(county.unit(county.county(), "别处"), "远登记", "reviewer");
        assertThat(elsewhere.post(path(holder), entry("PASS", "WHOLE")).status())
                .isEqualTo(404);
        assertThat(elsewhere.get(path(holder)).status()).isEqualTo(404);
        assertThat(county.signedIn(county.county(), "小警", "officer")
                        .post(path(holder), entry("PASS", "WHOLE"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isApprovedOnceAndEnteredOnceInARace() throws Exception {
        for (int round = 0; round < 5; round++) {
            var body = entry("EXEMPTION", "WHOLE");
            body.put("proofNo", "race" + round);
            var entered = race(6, i -> entering.post(path(holder), body));
            assertThat(entered.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            var id = entered.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow()
                    .field("id");
            var third = county.signedIn(county.county(), "第三人", "reviewer");
            var approved =
                    race(6, i -> (i % 2 == 0 ? approving : third).post("/api/qualifications/" + id + "/approve", null));
            assertThat(approved.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(approved.stream().filter(answer -> answer.status() == 409))
                    .hasSize(5);
        }
    }

    private static List<Http.Answer> race(int threads, java.util.function.IntFunction<Http.Answer> call)
            throws Exception {
        var answers = new ConcurrentLinkedQueue<Http.Answer>();
        var barrier = new CyclicBarrier(threads);
        var running = new ArrayList<Thread>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            running.add(Thread.ofPlatform().start(() -> {
                try {
                    barrier.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                answers.add(call.apply(number));
            }));
        }
        for (var thread : running) {
            thread.join();
        }
        return List.copyOf(answers);
    }

    private boolean valid(County.Person person) {
        return app.bean(Qualifications.class).valid(person.id(), today);
    }

    private static String path(County.Person person) {
        return "/api/people/" + person.publicId() + "/qualifications";
    }

    private Map<String, Object> entry(String kind, String scope) {
        var entry = new HashMap<String, Object>();
        entry.put("kind", kind);
        entry.put("scope", scope);
        entry.put("proofKind", "国家统一法律职业资格证书");
        entry.put("proofNo", "A2020");
        entry.put("basis", "若干措施第五条");
        entry.put("validFrom", today.minusDays(10).toString());
        entry.put("validTo", today.plusDays(10).toString());
        return entry;
    }
}
