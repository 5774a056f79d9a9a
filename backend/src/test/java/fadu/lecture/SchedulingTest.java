package fadu.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
class SchedulingTest {
    private final App app;
    private final County county;
    private final LectureTable table;
    private final Http organiser;

    SchedulingTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new LectureTable(app, county);
        this.organiser = county.signedIn(county.county(), "苏试用", "coordinator");
    }

    @BeforeEach
    void moveClock() {
        app.moveClockTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void showsClashesBeforeSavingAndRefusesThemAtSaving() {
        var room = table.room(organiser, "报告厅", 300);
        var lecturer = organiser
                .post("/api/lecturers", Map.of("unitId", county.county().publicId(), "name", "苏试笔", "kind", "SCHOLAR"))
                .field("id");
        var plan = table.plan(60);
        plan.put("roomId", room);
        plan.put("lecturerId", lecturer);
        var first = table.lecture(organiser, plan);

        assertThat(organiser.post("/api/lectures/check", plan).text())
                .contains("ROOM", "LECTURER", first, "报告厅 3-5 09:00–11:00");
        var refused = organiser.post("/api/lectures", plan);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.field("code")).isEqualTo("LECTURE_CLASH");
        assertThat(refused.text()).contains("CLASH_ROOM", "CLASH_LECTURER");

        plan.put("startsAt", LectureTable.END.toString());
        plan.put("endsAt", LectureTable.END.plusSeconds(3600).toString());
        assertThat(organiser.post("/api/lectures/check", plan).text()).contains("\"clashes\":[]");
        var second = table.lecture(organiser, plan);
        assertThat(organiser
                        .patch("/api/lectures/" + second, move(0, LectureTable.START))
                        .field("code"))
                .isEqualTo("LECTURE_CLASH");
        assertThat(organiser
                        .post("/api/lectures/" + first + "/cancel", Map.of("reason", "讲师生病"))
                        .field("state"))
                .isEqualTo("CANCELLED");
        var moved = organiser.patch("/api/lectures/" + second, move(0, LectureTable.START));
        assertThat(moved.field("startsAt")).isEqualTo(LectureTable.START.toString());
        assertThat(moved.field("endsAt"))
                .isEqualTo(LectureTable.START.plusSeconds(3600).toString());
        assertThat(moved.text()).contains("报告厅").contains("\"version\":1");
        assertThat(organiser
                        .patch("/api/lectures/" + second, move(0, LectureTable.END))
                        .field("code"))
                .isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void asksBeforeMovingOverWhatPeopleHaveSignedUpFor() {
        var one = table.lecture(organiser, 10);
        var later = table.plan(10);
        later.put("startsAt", LectureTable.END.toString());
        later.put("endsAt", LectureTable.END.plusSeconds(3600).toString());
        var two = table.lecture(organiser, later);
        var officer = county.signedIn(county.county(), "顾虚名", "officer");
        assertThat(officer.post("/api/lectures/" + one + "/seat", null).status())
                .isEqualTo(200);
        assertThat(officer.post("/api/lectures/" + two + "/seat", null).status())
                .isEqualTo(200);

        var move = move(0, LectureTable.START.plusSeconds(1800));
        var refused = organiser.patch("/api/lectures/" + two, move);
        assertThat(refused.field("code")).isEqualTo("LECTURE_CLASH");
        assertThat(refused.text()).contains("CLASH_PERSON", "有 1 人");
        move.put("despite", "场地只有这个时间");
        assertThat(organiser.patch("/api/lectures/" + two, move).status()).isEqualTo(200);
        assertThat(table.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'lecture.change' AND details LIKE '%场地只有这个时间%' AND subject = 'lecture:"
                                + two + "'"))
                .isEqualTo(1);
        assertThat(officer.get("/api/me/inbox").text()).contains("讲座有变动");
    }

    @Test
    void refusesTimesAndSeatsThatCannotBe() {
        var plan = table.plan(10);
        plan.put("endsAt", plan.get("startsAt"));
        assertThat(organiser.post("/api/lectures", plan).field("code")).isEqualTo("LECTURE_TIMES_WRONG");
        plan = table.plan(10);
        plan.put(
                "parts",
                List.of(
                        part("一", LectureTable.START, LectureTable.START.plusSeconds(3600)),
                        part("二", LectureTable.START.plusSeconds(3000), LectureTable.END)));
        assertThat(organiser.post("/api/lectures", plan).field("code")).isEqualTo("LECTURE_TIMES_WRONG");
        plan = table.plan(61);
        plan.put("roomId", table.room(organiser, "小会议室", 60));
        assertThat(organiser.post("/api/lectures", plan).field("code")).isEqualTo("LECTURE_SEATS_WRONG");
        plan.put("roomId", "0123456789abcdefghjkmnpqrs");
        assertThat(organiser.post("/api/lectures", plan).field("code")).isEqualTo("LECTURE_PLACE_UNKNOWN");
    }

    @Test
    void savesOneOfManyPlansForOneRoom() throws Exception {
        var plan = table.plan(10);
        plan.put("roomId", table.room(organiser, "抢会议室", 60));
        int planners = 8;
        var barrier = new CyclicBarrier(planners);
        try (var pool = Executors.newFixedThreadPool(planners)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < planners; i++) {
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return organiser.post("/api/lectures", plan).status();
                }));
            }
            int saved = 0;
            for (var answer : answers) {
                saved += answer.get() == 200 ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
    }

    @Test
    void showsLecturesToTheirAudienceAndToNobodyElse() {
        var bureau = county.unit(county.county(), "农业局");
        var other = county.unit(county.county(), "交通局");
        var plan = table.plan(10);
        plan.put("openToUnitId", bureau.publicId());
        plan.put("title", "只给农业局");
        var id = table.lecture(organiser, plan);
        var invited = county.signedIn(bureau, "林样例", "officer");
        var stranger = county.signedIn(other, "穆演示", "officer", "coordinator");
        var week = "/api/lectures?from=2026-03-02&to=2026-03-09";

        assertThat(invited.get(week).text()).contains("只给农业局").contains("\"canSignUp\":true");
        assertThat(invited.get("/api/lectures?from=2026-03-06").items()).isEmpty();
        assertThat(invited.get(week + "&mine=true").items()).isEmpty();
        assertThat(organiser.get(week).text()).contains("只给农业局").contains("这场讲座不面向您的单位");
        assertThat(stranger.get(week).items()).isEmpty();
        assertThat(stranger.get("/api/lectures/" + id).status()).isEqualTo(404);
        assertThat(stranger.post("/api/lectures/" + id + "/seat", null).status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/lectures/" + id + "/cancel", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/lectures/" + id + "/wall").status()).isEqualTo(404);
        assertThat(stranger.get("/api/lectures/" + id + "/attendance").status()).isEqualTo(404);
    }

    private static Map<String, Object> move(int version, Instant to) {
        var move = new HashMap<String, Object>();
        move.put("version", version);
        move.put("startsAt", to.toString());
        return move;
    }

    private static Map<String, Object> part(String title, Instant from, Instant to) {
        return Map.of("title", title, "startsAt", from.toString(), "endsAt", to.toString());
    }
}
