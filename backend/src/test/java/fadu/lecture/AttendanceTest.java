package fadu.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class AttendanceTest {
    private final App app;
    private final County county;
    private final LectureTable table;
    private final Http organiser;
    private final County.Person present;
    private final County.Person absent;
    private String lecture = "";

    AttendanceTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new LectureTable(app, county);
        this.organiser = county.signedIn(county.county(), "苏试用", "coordinator", "reviewer");
        this.present = county.account(county.officer(county.county(), "顾虚名"), county.county(), "officer");
        this.absent = county.account(county.officer(county.county(), "江例行"), county.county(), "officer");
    }

    @BeforeEach
    void hold() {
        app.moveClockTo(Instant.parse("2026-03-01T00:00:00Z"));
        var plan = table.plan(100);
        plan.put("endsAt", "2026-03-05T07:00:00Z");
        plan.put(
                "parts",
                List.of(
                        Map.of("title", "上午", "startsAt", "2026-03-05T01:00:00Z", "endsAt", "2026-03-05T02:30:00Z"),
                        Map.of("title", "下午", "startsAt", "2026-03-05T06:00:00Z", "endsAt", "2026-03-05T07:00:00Z")));
        lecture = table.lecture(organiser, plan);
        county.signIn(absent).post("/api/lectures/" + lecture + "/seat", null);
        app.moveClockTo(LectureTable.START.minusSeconds(60));
        var token = organiser.get("/api/lectures/" + lecture + "/wall").field("qr");
        assertThat(county.signIn(present)
                        .post("/api/check-in", Map.of("token", token))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void earnsOneEntryForEachPartByTheRulesOfTheUnit() {
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "40"));
        assertThat(organiser.post("/api/lectures/" + lecture + "/confirm", null).field("code"))
                .isEqualTo("LECTURE_NOT_OVER");
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));

        var list = organiser.get("/api/lectures/" + lecture + "/attendance");
        assertThat(list.text()).contains("已到场").contains("没有签到");
        var confirmed = organiser.post("/api/lectures/" + lecture + "/confirm", null);
        assertThat(confirmed.object())
                .containsEntry("present", 1)
                .containsEntry("absent", 1)
                .containsEntry("entries", 2)
                .containsEntry("withoutHours", 0);
        assertThat(confirmed.object().get("note")).isNull();
        assertThat(organiser.post("/api/lectures/" + lecture + "/confirm", null).field("code"))
                .isEqualTo("LECTURE_CLOSED");

        var ledger = county.signIn(present).get("/api/me/ledger?year=2026");
        assertThat(ledger.items()).extracting(line -> line.get("hundredths")).containsExactlyInAnyOrder(225, 150);
        assertThat(ledger.text()).contains("40 分钟为 1 学时").contains("第四条").contains("PROFESSIONAL");
        assertThat(county.signIn(absent).get("/api/me/ledger?year=2026").items())
                .isEmpty();
        assertThat(halfDays(present)).isEqualTo(2);
        assertThat(table.count(
                        "SELECT COUNT(*) FROM outbox WHERE topic = 'fadu.lecture.AttendanceConfirmed' AND payload LIKE '%"
                                + lecture + "%'"))
                .isEqualTo(1);
        assertThat(county.signIn(absent).get("/api/me/inbox").text()).contains("没有计出勤");
    }

    @Test
    void saysInWordsThatNoHoursAreEarnedWhereTheRulesAreSilent() {
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));
        var confirmed = organiser.post("/api/lectures/" + lecture + "/confirm", null);
        assertThat(confirmed.object()).containsEntry("withoutHours", 1).containsEntry("entries", 2);
        assertThat(confirmed.field("note")).contains("没有规定多少分钟为 1 学时");
        assertThat(county.signIn(present).get("/api/me/ledger").items())
                .allSatisfy(line -> assertThat(line).containsEntry("hundredths", 0));
        assertThat(halfDays(present)).isEqualTo(2);
    }

    @Test
    void correctsByReversalAndByANewEntry() {
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "60"));
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));
        organiser.post("/api/lectures/" + lecture + "/confirm", null);

        assertThat(correct(present, true).field("code")).isEqualTo("CORRECTION_SAYS_NOTHING");
        assertThat(correct(present, false).text()).contains("更正为缺席：代签");
        assertThat(hundredths(present)).isZero();
        assertThat(halfDays(present)).isZero();
        assertThat(correct(present, true).status()).isEqualTo(200);
        assertThat(hundredths(present)).isEqualTo(250);
        assertThat(correct(absent, true).status()).isEqualTo(200);
        assertThat(hundredths(absent)).isEqualTo(250);
        assertThat(correct(absent, false).status()).isEqualTo(200);
        assertThat(hundredths(absent)).isZero();
        assertThat(table.count("SELECT COUNT(*) FROM credit_entry WHERE person_id = " + present.id()))
                .isEqualTo(6);
        assertThat(table.count("SELECT COUNT(*) FROM credit_entry WHERE person_id = " + present.id()
                        + " AND policy_version LIKE '1#%'"))
                .isEqualTo(2);
    }

    @Test
    void upholdsAnAppealByRecomputing() {
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "60"));
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));
        var appellant = county.signIn(absent);
        var body = Map.of("subjectKind", "ATTENDANCE", "subjectRef", lecture, "words", "我到了，手机没电");
        assertThat(appellant.post("/api/appeals", body).status())
                .as("not confirmed yet")
                .isEqualTo(404);
        organiser.post("/api/lectures/" + lecture + "/confirm", null);
        assertThat(county.signIn(present).post("/api/appeals", body).status())
                .as("was present")
                .isEqualTo(404);
        var filed = appellant.post("/api/appeals", body);
        assertThat(filed.status()).as(filed.toString()).isEqualTo(200);

        var answer = Map.of("upheld", true, "answer", "核对录像，确实到场");
        var path = "/api/appeals/" + filed.field("id") + "/answer";
        assertThat(organiser.post(path, answer).field("code")).isEqualTo("APPEAL_HANDLER_BARRED");
        var handler = county.signedIn(county.county(), "石样板", "coordinator", "reviewer", "head");
        var upheld = handler.post(path, answer);
        assertThat(upheld.status()).as(upheld.toString()).isEqualTo(200);
        assertThat(hundredths(absent)).isEqualTo(250);
    }

    @Test
    void confirmsOnceInARace() throws Exception {
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "60"));
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));
        var barrier = new CyclicBarrier(6);
        try (var pool = Executors.newFixedThreadPool(6)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 6; i++) {
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return organiser
                            .post("/api/lectures/" + lecture + "/confirm", null)
                            .status();
                }));
            }
            int done = 0;
            for (var answer : answers) {
                done += answer.get() == 200 ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(hundredths(present)).isEqualTo(250);
    }

    @Test
    void entersByHandWithAReasonAndNeverOneself() {
        app.moveClockTo(Instant.parse("2026-03-05T08:00:00Z"));
        var entry = Map.of(
                "personId", absent.publicId(), "direction", "IN", "at", "2026-03-05T01:05:00Z", "reason", "手机没电");
        assertThat(organiser
                        .post("/api/lectures/" + lecture + "/attendance", entry)
                        .status())
                .isEqualTo(200);
        var list = organiser.get("/api/lectures/" + lecture + "/attendance");
        assertThat(list.text()).contains("HAND").contains("手机没电");
        var early =
                Map.of("personId", absent.publicId(), "direction", "IN", "at", "2026-03-04T01:05:00Z", "reason", "昨天");
        assertThat(organiser
                        .post("/api/lectures/" + lecture + "/attendance", early)
                        .field("code"))
                .isEqualTo("ATTENDANCE_TIME_WRONG");
        var self = county.account(county.officer(county.county(), "自签"), county.county(), "coordinator");
        var own = Map.of("personId", self.publicId(), "direction", "IN", "at", "2026-03-05T01:05:00Z", "reason", "我自己");
        assertThat(county.signIn(self)
                        .post("/api/lectures/" + lecture + "/attendance", own)
                        .field("code"))
                .isEqualTo("ATTENDANCE_OF_ONESELF");

        var csv = organiser.get("/api/lectures/" + lecture + "/attendance/export?format=csv");
        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
                .contains("江例行")
                .contains("已到场");
        assertThat(organiser
                        .get("/api/lectures/" + lecture + "/attendance/print")
                        .object())
                .containsEntry("present", 2);
    }

    private Http.Answer correct(County.Person person, boolean there) {
        return organiser.post(
                "/api/lectures/" + lecture + "/corrections",
                Map.of("personId", person.publicId(), "present", there, "reason", there ? "查到签名" : "代签"));
    }

    private long hundredths(County.Person person) {
        return table.count("SELECT COALESCE(SUM(hundredths), 0) FROM credit_balance WHERE person_id = " + person.id());
    }

    private long halfDays(County.Person person) {
        return table.count("SELECT COUNT(*) FROM credit_half_day WHERE refs > 0 AND person_id = " + person.id());
    }
}
