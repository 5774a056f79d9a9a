package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.Counted;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a save, a start and a hand-in cost, and that the paper's length costs nothing (performance.md). */
@WithApp
@Tag("both")
class StatementsTest {
    /** The session and the roles of the caller, asked in one statement before each request whatever it is. */
    private static final long ADMISSION = 1;

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
                    save.commits() + start.commits() + handIn.commits());
            least = least == null ? cost : least.min(cost);
        }
        return Objects.requireNonNull(least);
    }

    private Counted cost(String exam, Runnable warmUp, Runnable work) {
        hall.coordinator().get("/api/exams/" + exam);
        return Counted.during(app, warmUp, work);
    }

    private static long statements(Counted counted) {
        return counted.rows() - ADMISSION;
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
