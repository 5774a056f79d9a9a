package fadu.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.crypto.FieldCipher;
import fadu.platform.problem.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** trust.md L9. */
@WithApp
@Tag("both")
class CheckInTest {
    private static final Instant BEFORE = LectureTable.START.minusSeconds(600);

    private final App app;
    private final County county;
    private final LectureTable table;
    private final Http organiser;
    private final Http officer;
    private String lecture = "";

    CheckInTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new LectureTable(app, county);
        this.organiser = county.signedIn(county.county(), "苏试用", "coordinator");
        this.officer = county.signedIn(county.county(), "顾虚名", "officer");
    }

    @BeforeEach
    void schedule() {
        app.moveClockTo(Instant.parse("2026-03-01T00:00:00Z"));
        lecture = table.lecture(organiser, 300);
        app.moveClockTo(BEFORE);
    }

    @Test
    void takesTheScannedCodeOnceAndAnswersTheSameAgain() {
        var wall = wall("IN");
        assertThat(wall.field("qr")).contains("/check-in?t=");
        var first = scan(officer, wall.field("qr"));
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        var again = scan(officer, wall.field("qr"));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(officer.get("/api/lectures/" + lecture).text()).contains("\"checkedInAt\":\"2026-03-05");
        assertThat(wall("IN").object()).containsEntry("present", 1);
        assertThat(wall("IN").field("latest")).contains("顾虚名");
    }

    @Test
    void writesOneRowHoweverManyComeAtOnce() throws Exception {
        var person = county.officer(county.county(), "双击");
        var token = wall("IN").field("qr");
        int times = 20;
        var barrier = new CyclicBarrier(times);
        var answers = new HashSet<Object>();
        try (var pool = Executors.newFixedThreadPool(times)) {
            var all = new ArrayList<Future<Outcome<Passed>>>();
            for (int i = 0; i < times; i++) {
                all.add(pool.submit(() -> {
                    barrier.await();
                    return app.bean(CheckingIn.class).scan(table.actor(person), token);
                }));
            }
            for (var each : all) {
                answers.add(each.get().orThrow());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(table.count("SELECT COUNT(*) FROM check_in WHERE person_id = " + person.id()))
                .isEqualTo(1);
    }

    @Test
    void acceptsThisStepAndTheOneBeforeAndNothingOlder() {
        app.moveClockTo(BEFORE.plusSeconds(1));
        var shown = wall("IN").field("qr");
        var code = wall("IN").field("code");

        app.moveClockTo(BEFORE.plusSeconds(11));
        assertThat(wall("IN").field("qr")).as("the token itself rotates").isNotEqualTo(shown);
        assertThat(scan(officer, shown).status()).isEqualTo(200);
        var late = county.signedIn(county.county(), "转发", "officer");
        app.moveClockTo(BEFORE.plusSeconds(21));
        assertThat(scan(late, shown).field("code")).isEqualTo("CHECK_IN_CODE_WRONG");

        app.moveClockTo(BEFORE.plusSeconds(31));
        assertThat(type(late, lecture, code, "IN").status()).isEqualTo(200);
        var later = county.signedIn(county.county(), "再转发", "officer");
        app.moveClockTo(BEFORE.plusSeconds(61));
        assertThat(type(later, lecture, code, "IN").field("code")).isEqualTo("CHECK_IN_CODE_WRONG");
    }

    @Test
    void refusesCodesOfAnotherLectureOfTheOtherDirectionAndForgeries() {
        var other = table.plan(10);
        other.put("title", "另一场");
        app.moveClockTo(Instant.parse("2026-03-01T00:00:00Z"));
        var foreign = table.lecture(organiser, other);
        app.moveClockTo(BEFORE);
        var token = wall("IN").field("qr");
        assertThat(scan(officer, token.replace(lecture, foreign)).field("code")).isEqualTo("CHECK_IN_CODE_WRONG");
        assertThat(scan(officer, token.replace(".IN.", ".OUT.")).field("code")).isEqualTo("CHECK_IN_CODE_WRONG");
        assertThat(scan(officer, token.substring(0, token.length() - 3) + "AAA").field("code"))
                .isEqualTo("CHECK_IN_CODE_WRONG");
        assertThat(scan(officer, "https://elsewhere.example/?t=" + "x".repeat(300))
                        .field("code"))
                .isEqualTo("CHECK_IN_CODE_WRONG");
        assertThat(type(officer, foreign, wall("IN").field("code"), "IN").field("code"))
                .isEqualTo("CHECK_IN_CODE_WRONG");
        assertThat(table.count(
                        "SELECT COUNT(*) FROM check_in WHERE lecture_id = (SELECT id FROM lecture WHERE public_id = '"
                                + foreign + "')"))
                .isZero();
    }

    @Test
    void slowsTypingDownAlsoWhenAllComeAtOnce() throws Exception {
        var right = wall("IN").field("code");
        var wrong = String.format("%06d", (Integer.parseInt(right) + 1) % 1_000_000);
        var person = county.officer(county.county(), "猜码");
        int times = 40;
        var barrier = new CyclicBarrier(times);
        int looked = 0;
        try (var pool = Executors.newFixedThreadPool(times)) {
            var all = new ArrayList<Future<Outcome<Passed>>>();
            for (int i = 0; i < times; i++) {
                all.add(pool.submit(() -> {
                    barrier.await();
                    return app.bean(CheckingIn.class).type(table.actor(person), lecture, wrong, Direction.IN);
                }));
            }
            for (var each : all) {
                var refused = (Outcome.Refused<Passed>) each.get();
                looked += refused.refusal().code() == LectureProblem.CHECK_IN_CODE_WRONG ? 1 : 0;
            }
        }
        assertThat(looked).isEqualTo(WrongCodes.TRIES);
        assertThat(app.bean(CheckingIn.class).type(table.actor(person), lecture, right, Direction.IN))
                .as("even the right code waits now")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(app.bean(CheckingIn.class)
                        .scan(table.actor(person), wall("IN").field("qr")))
                .as("scanning needs no limit")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void opensAndClosesInItsTimes() {
        app.moveClockTo(LectureTable.START.minusSeconds(1500));
        assertThat(scan(officer, wall("IN").field("qr")).field("code")).isEqualTo("CHECK_IN_TOO_EARLY");
        app.moveClockTo(LectureTable.END.plusSeconds(60));
        assertThat(scan(officer, wall("IN").field("qr")).field("code")).isEqualTo("CHECK_IN_TOO_LATE");
        assertThat(scan(officer, wall("OUT").field("qr")).field("code")).isEqualTo("CHECK_OUT_WITHOUT_IN");
        var stranger = county.signedIn(county.unit(county.county(), "别局"), "穆演示", "officer");
        assertThat(stranger.get("/api/lectures/" + lecture + "/wall").status()).isEqualTo(403);
    }

    @Test
    void keepsTheSecretAndShowsTheWallToOrganisersOnly() {
        assertThat(officer.get("/api/lectures/" + lecture + "/wall").status()).isEqualTo(403);
        assertThat(officer.get("/api/lectures/" + lecture + "/wall/qr.svg").status())
                .isEqualTo(403);
        var row = app.bean(Lectures.class).byPublicId(lecture).orElseThrow();
        var sealed = HexFormat.of()
                .parseHex(app.bean(Lectures.class).secret(row.id()).orElseThrow());
        var hex = app.bean(FieldCipher.class).decrypt("lecture.secret:" + lecture, sealed);
        var bytes = HexFormat.of().parseHex(hex);
        var svg = organiser.get("/api/lectures/" + lecture + "/wall/qr.svg");
        assertThat(svg.header("content-type")).startsWith("image/svg+xml");
        assertThat(svg.text()).startsWith("<svg");
        for (var answer : new Http.Answer[] {
            wall("IN"),
            wall("OUT"),
            svg,
            organiser.get("/api/lectures/" + lecture),
            organiser.get("/api/lectures?from=2026-03-05&to=2026-03-06"),
            organiser.get("/api/lectures/" + lecture + "/attendance"),
            organiser.get("/api/lectures/" + lecture + "/attendance/print")
        }) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text())
                    .doesNotContain(hex)
                    .doesNotContain(HexFormat.of().formatHex(sealed))
                    .doesNotContain(Base64.getEncoder().encodeToString(bytes))
                    .doesNotContain(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .doesNotContain(Base64.getEncoder().encodeToString(sealed));
        }
    }

    private Http.Answer wall(String direction) {
        return organiser.get("/api/lectures/" + lecture + "/wall?direction=" + direction);
    }

    private static Http.Answer scan(Http who, String text) {
        return who.post("/api/check-in", Map.of("token", text));
    }

    private static Http.Answer type(Http who, String lecture, String code, String direction) {
        return who.post("/api/check-in", Map.of("lectureId", lecture, "code", code, "direction", direction));
    }
}
