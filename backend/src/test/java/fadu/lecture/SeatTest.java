package fadu.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.credit.PendingCredit;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.problem.Outcome;
import java.time.Instant;
import java.time.LocalDate;
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
class SeatTest {
    private final App app;
    private final County county;
    private final LectureTable table;
    private final Http organiser;

    SeatTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new LectureTable(app, county);
        this.organiser = county.signedIn(county.county(), "苏试用", "coordinator");
    }

    @BeforeEach
    void moveClock() {
        app.moveClockTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    /** trust.md L3: forty people reach for what is left; never more, never fewer. */
    @Test
    void givesTheLastSeatsExactlyOnce() throws Exception {
        for (int free : new int[] {1, 7}) {
            var id = table.lecture(organiser, free);
            var people = table.officers(40);
            var barrier = new CyclicBarrier(people.size());
            int given = 0;
            try (var pool = Executors.newFixedThreadPool(people.size())) {
                var answers = new ArrayList<Future<Boolean>>();
                for (var person : people) {
                    answers.add(pool.submit(() -> {
                        barrier.await();
                        return app.bean(TakingSeat.class).take(table.actor(person), id) instanceof Outcome.Done;
                    }));
                }
                for (var answer : answers) {
                    given += answer.get() ? 1 : 0;
                }
            }
            var lecture = "(SELECT id FROM lecture WHERE public_id = '" + id + "')";
            assertThat(given).isEqualTo(free);
            assertThat(table.count(
                            "SELECT COUNT(*) FROM lecture_seat WHERE withdrawn_at IS NULL AND lecture_id = " + lecture))
                    .isEqualTo(free);
            assertThat(table.count("SELECT taken FROM lecture WHERE public_id = '" + id + "'"))
                    .isEqualTo(free);
        }
    }

    @Test
    void takesOneSeatForOnePersonHoweverOften() throws Exception {
        var id = table.lecture(organiser, 30);
        var person = county.officer(county.county(), "连点");
        var barrier = new CyclicBarrier(12);
        try (var pool = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 12; i++) {
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return app.bean(TakingSeat.class).take(table.actor(person), id) instanceof Outcome.Done;
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(table.count("SELECT taken FROM lecture WHERE public_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void saysWhyThereIsNoSeatAndGivesBackWhatIsFreed() {
        var id = table.lecture(organiser, 1);
        var first = county.signedIn(county.county(), "韦例示", "officer");
        var second = county.signedIn(county.county(), "范草稿", "officer");
        assertThat(first.post("/api/lectures/" + id + "/seat", null).text()).contains("\"signedUp\":true");
        assertThat(second.get("/api/lectures/" + id).text()).contains("座位已满");
        assertThat(second.post("/api/lectures/" + id + "/seat", null).field("code"))
                .isEqualTo("SEAT_NONE_FREE");
        assertThat(first.delete("/api/lectures/" + id + "/seat").status()).isEqualTo(200);
        assertThat(second.post("/api/lectures/" + id + "/seat", null).status()).isEqualTo(200);

        var beside = table.lecture(organiser, 5);
        assertThat(second.post("/api/lectures/" + beside + "/seat", null).field("code"))
                .isEqualTo("SEAT_OVERLAPS");
        app.moveClockTo(LectureTable.START.plusSeconds(1));
        assertThat(first.post("/api/lectures/" + beside + "/seat", null).field("code"))
                .isEqualTo("SEAT_TOO_LATE");
        assertThat(second.delete("/api/lectures/" + id + "/seat").field("code")).isEqualTo("SEAT_KEPT");
    }

    @Test
    void countsSeatsAsBookedCredit() {
        county.rules(county.county(), Map.of("credit.minutesPerUnit", "45"));
        var id = table.lecture(organiser, 5);
        var person = county.account(county.officer(county.county(), "易拟题"), county.county(), "officer");
        var officer = county.signIn(person);
        assertThat(officer.get("/api/lectures/" + id).object()).containsEntry("creditHundredths", 266);
        officer.post("/api/lectures/" + id + "/seat", null);

        var pending = app.bean(PendingCredit.class);
        var march = pending.booked(List.of(person.id()), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(march.get(person.id())).singleElement().satisfies(booked -> {
            assertThat(booked.hundredths()).isEqualTo(266);
            assertThat(booked.halfDays()).hasSize(1);
        });
        assertThat(pending.booked(List.of(person.id()), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        app.moveClockTo(LectureTable.END.plusSeconds(60));
        assertThat(pending.booked(List.of(person.id()), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .as("over, and the person never came")
                .isEmpty();
    }
}
