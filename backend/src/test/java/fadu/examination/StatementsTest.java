package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a save, a start and a hand-in cost, and that the paper's length costs nothing (performance.md). */
@WithApp
@Tag("both")
class StatementsTest {
    /** The session and the roles of the caller, asked before each request whatever it is. */
    private static final long ADMISSION = 2;

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
        System.out.println("statements beside " + ADMISSION + " of admission: 5 questions " + small + ", 80 questions "
                + large);
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
            hall.coordinator().get("/api/exams/" + exam);
            var before = count();
            window.start(exam);
            var started = count();
            @SuppressWarnings({"unchecked", "rawtypes"})
            java.util.Map<String, Object>[] answers = IntStream.rangeClosed(1, questions)
                    .mapToObj(slot -> answer(slot, slot, "B"))
                    .toArray(java.util.Map[]::new);
            expect(window.save(answers));
            var saved = count();
            // the receipt that the reply to a hand-in carries is read after its transaction
            expect(window.handIn());
            var over = count();
            var cost = new Cost(
                    saved.statements() - started.statements() - ADMISSION,
                    started.statements() - before.statements() - ADMISSION,
                    over.statements() - saved.statements() - ADMISSION,
                    over.commits() - before.commits());
            least = least == null ? cost : least.min(cost);
        }
        return java.util.Objects.requireNonNull(least);
    }

    private Count count() {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            long statements = 0;
            long commits = 0;
            while (rows.next()) {
                if (COUNTED.contains(rows.getString(1))) {
                    statements += rows.getLong(2);
                } else if (rows.getString(1).equals("Com_commit")) {
                    commits = rows.getLong(2);
                }
            }
            return new Count(statements, commits);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Count(long statements, long commits) {}

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
