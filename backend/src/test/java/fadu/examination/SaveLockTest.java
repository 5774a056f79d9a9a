package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first statement of a save locks, although it stands in a derived table and the events beside it are read without a lock: two
 * connections that save to one attempt go one after the other, on either server.
 */
@WithApp
@Tag("both")
class SaveLockTest {
    private static final String CLIENT = "locking-window";
    private static final String HASH = "a".repeat(64);
    private static final long NOTICEABLE_MILLIS = 400;

    private final App app;
    private final Hall hall;
    private final Saves saves;
    private final Tx tx;

    SaveLockTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
        this.saves = app.bean(Saves.class);
        this.tx = app.bean(ApplicationContext.class).getBean(Tx.class, Qualifiers.byName("exam"));
    }

    @Test
    void holdsTheAttemptAndWhatStandsButNothingOfOthers() throws Exception {
        var mine = begun("锁住");
        var other = begun("旁人");
        held(mine, () -> {
            assertThat(busy(attempt(mine))).isTrue();
            assertThat(busy(standing(mine, 1))).isTrue();
            assertThat(busy(standing(mine, 2))).isFalse();
            assertThat(busy(attempt(other))).isFalse();
            return true;
        });
        assertThat(busy(attempt(mine))).isFalse();
    }

    /** Control: the same read without the lock holds nothing, and the harness says so. */
    @Test
    void aReadWithoutALockHoldsNothing() throws Exception {
        var mine = begun("只读");
        var read = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var pool = Executors.newCachedThreadPool()) {
            var reader = pool.submit(() -> tx.run(() -> {
                app.bean(Attempts.class).find(mine.window().attempt());
                read.countDown();
                await(end);
                return Outcome.done(true);
            }));
            await(read);
            assertThat(busy(attempt(mine))).isFalse();
            end.countDown();
            reader.get();
        }
    }

    /** The second connection waits, and then counts on from what the first one wrote. */
    @Test
    void theSecondSaveCountsOnFromTheFirst() throws Exception {
        var mine = begun("先后");
        try (var pool = Executors.newCachedThreadPool()) {
            var second = held(mine, () -> {
                var started = new CountDownLatch(1);
                var waiting = pool.submit(() -> tx.run(() -> {
                    started.countDown();
                    var known = known(mine, 3);
                    write(known, 3);
                    return Outcome.done(known);
                }));
                await(started);
                assertThat(answersAtOnce(waiting)).isFalse();
                return waiting;
            });
            var known = second.get().orThrow();
            assertThat(known.lastSeq()).isEqualTo(2);
            assertThat(known.currentSeq()).isEqualTo(2);
        }
        assertThat(hall.text("SELECT CONCAT(a.last_seq, ':', COUNT(*), ':', MAX(e.server_seq)) FROM exam_attempt a"
                        + " JOIN answer_event e ON e.attempt_id = a.id WHERE a.public_id = '"
                        + mine.window().attempt() + "' GROUP BY a.id"))
                .isEqualTo("3:3:3");
    }

    private record Mine(County.Person person, Hall.Window window) {}

    /** Somebody with one answer saved. */
    private Mine begun(String name) {
        var person = hall.officer(name);
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        var window = hall.window(person, CLIENT).start(exam);
        expect(window.save(answer(1, 1, "A")));
        return new Mine(person, window);
    }

    /** Does something while another connection is in the middle of saving number 2. */
    private <T> T held(Mine mine, Callable<T> meanwhile) throws Exception {
        var locked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var first = pool.submit(() -> tx.run(() -> {
                var known = known(mine, 2);
                locked.countDown();
                await(go);
                write(known, 2);
                return Outcome.done(true);
            }));
            try {
                await(locked);
                return meanwhile.call();
            } finally {
                go.countDown();
                first.get();
            }
        }
    }

    private Saves.Known known(Mine mine, long seq) {
        var window = mine.window();
        return saves.lock(
                        List.of(new Saves.Key(0, window.attempt(), mine.person().id(), CLIENT, seq, 1)))
                .getFirst();
    }

    private void write(Saves.Known known, long seq) {
        long next = known.lastSeq() + 1;
        saves.add(List.of(new Saves.Event(
                known.attemptId(), next, CLIENT, seq, 1, "{}", HASH, known.readAt(), 1, EventStatus.OK)));
        saves.project(List.of(new Saves.Projected(
                known.attemptId(), next, known.saves() + 1, known.readAt(), 1, "{}", HASH, next, CLIENT, seq)));
    }

    private static String attempt(Mine mine) {
        return "SELECT id FROM exam_attempt WHERE public_id = '" + mine.window().attempt() + "'";
    }

    private String standing(Mine mine, int slot) {
        return "SELECT slot FROM answer_current WHERE attempt_id = " + hall.number(attempt(mine)) + " AND slot = "
                + slot;
    }

    /** True when another connection holds the row. */
    private boolean busy(String row) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.executeQuery(row + " FOR UPDATE NOWAIT").close();
                return false;
            } catch (SQLException e) {
                assertThat(Map.of(3572, "MySQL", 1205, "MariaDB")).containsKey(e.getErrorCode());
                return true;
            } finally {
                connection.rollback();
            }
        }
    }

    private static boolean answersAtOnce(Future<?> future) throws Exception {
        try {
            future.get(NOTICEABLE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
