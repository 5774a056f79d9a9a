package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.time.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a save, a start and a hand-in cost, and that the paper's length costs nothing (performance.md). */
@WithApp
@Tag("both")
class StatementsTest {
    /** The session and the roles of the caller, asked in one statement before each request whatever it is. */
    private static final long ADMISSION = 1;

    private static final String COMMIT = "Com_commit";
    private static final Set<String> COUNTED = Set.of(
            "Com_select",
            "Com_insert",
            "Com_insert_select",
            "Com_update",
            "Com_update_multi",
            "Com_delete",
            "Com_replace");

    private final App app;
    private final Hall hall;

    StatementsTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
    }

    @Test
    void staysBelowTheBarsWhateverThePapersLength() {
        measure(5);
        var small = measure(5);
        var large = measure(80);
        System.out.println(
                "statements beside " + ADMISSION + " of admission: 5 questions " + small + ", 80 questions " + large);
        assertThat(large).isEqualTo(small);
        assertThat(small.save()).isLessThanOrEqualTo(3);
        assertThat(small.start()).isLessThanOrEqualTo(6);
        assertThat(small.handIn()).isLessThanOrEqualTo(8);
        assertThat(small.commits()).isEqualTo(3);
    }

    private Cost measure(int questions) {
        Cost least = null;
        for (int i = 0; i < 4; i++) {
            var person = hall.officer("计数");
            var exam = hall.exam(hall.plan(SamplePapers.paper(questions)), person);
            var window = hall.window(person, "counting-window");
            @SuppressWarnings({"unchecked", "rawtypes"})
            Map<String, Object>[] answers = IntStream.rangeClosed(1, questions)
                    .mapToObj(slot -> answer(slot, slot, "B"))
                    .toArray(Map[]::new);
            var start = cost(exam, () -> {}, () -> window.start(exam));
            // a connection that lay idle for half a second is asked whether it is alive; one that was just used is not
            var save = cost(exam, () -> window.save(answer(1000, 1, "A")), () -> expect(window.save(answers)));
            var handIn = cost(exam, () -> {}, () -> expect(window.handIn()));
            System.out.println(questions + " questions: start " + start + ", save " + save + ", hand-in " + handIn);
            var cost = new Cost(
                    statements(save),
                    statements(start),
                    statements(handIn),
                    commits(save) + commits(start) + commits(handIn));
            least = least == null ? cost : least.min(cost);
        }
        return Objects.requireNonNull(least);
    }

    /** What the server counted meanwhile, without what is kept for seconds anyway: the clock's offset and the rules. */
    private Map<String, Long> cost(String exam, Runnable warmUp, Runnable work) {
        try (var connection = app.migratingAccount()) {
            hall.coordinator().get("/api/exams/" + exam);
            app.bean(Clock.class).now();
            warmUp.run();
            var before = count(connection);
            work.run();
            var after = count(connection);
            after.replaceAll((name, number) -> number - before.getOrDefault(name, 0L));
            after.values().removeIf(number -> number == 0);
            return after;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            var counted = new TreeMap<String, Long>();
            while (rows.next()) {
                if (COUNTED.contains(rows.getString(1)) || rows.getString(1).equals(COMMIT)) {
                    counted.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counted;
        }
    }

    private static long statements(Map<String, Long> counted) {
        return counted.entrySet().stream()
                        .filter(each -> !each.getKey().equals(COMMIT))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                - ADMISSION;
    }

    private static long commits(Map<String, Long> counted) {
        return counted.getOrDefault(COMMIT, 0L);
    }

    private record Cost(long save, long start, long handIn, long commits) {
        Cost min(Cost other) {
            return new Cost(
                    Math.min(save, other.save),
                    Math.min(start, other.start),
                    Math.min(handIn, other.handIn),
                    Math.min(commits, other.commits));
        }
    }
}
