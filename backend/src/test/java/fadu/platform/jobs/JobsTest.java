package fadu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class JobsTest {
    private final App app;
    private final List<Instant> effects = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2026-03-10T04:00:00Z");

    JobsTest(App app) {
        this.app = app;
    }

    @Test
    void twoNodesRunASlotOnce() throws Exception {
        var job = daily(Job.CatchUp.LATEST, run -> {
            pause(150);
            effects.add(run.slot());
        });
        var barrier = new CyclicBarrier(4);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            var node = node(job);
            threads.add(Thread.ofPlatform().start(() -> {
                await(barrier);
                node.runDue(job);
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(effects).containsExactly(Instant.parse("2026-03-09T19:00:00Z"));
        node(job).runDue(job);
        assertThat(effects).hasSize(1);
    }

    @Test
    void controlWithoutTheClaimAllFourTakeEffect() throws Exception {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            var job = daily(Job.CatchUp.LATEST, run -> effects.add(run.slot()));
            threads.add(Thread.ofPlatform().start(() -> node(job).runDue(job)));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(effects).hasSize(4);
    }

    @Test
    void aRunThatWakesUpLateWritesNothing() throws Exception {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var fault = new AtomicReference<@Nullable RuntimeException>();
        var first = new AtomicReference<>(true);
        var job = daily(Job.CatchUp.LATEST, run -> {
            var sleeps = first.getAndSet(false);
            if (sleeps) {
                started.countDown();
                await(goOn);
            }
            try {
                app.bean(Tx.class).write(() -> {
                    run.fence();
                    effects.add(run.slot());
                    return true;
                });
            } catch (RuntimeException e) {
                fault.set(e);
                throw e;
            }
        });
        var zombie = Thread.ofPlatform().start(() -> node(job).runDue(job));
        started.await();
        endLease(job);

        node(job).runDue(job);
        assertThat(effects).hasSize(1);
        goOn.countDown();
        zombie.join();

        assertThat(effects).hasSize(1);
        assertThat(fault.get()).hasMessageContaining("taken over");
        assertThat(node(job).latest(job, 5))
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo("DONE"));
    }

    @Test
    void latestStandsForAllThatPassed() {
        var job = daily(Job.CatchUp.LATEST, run -> effects.add(run.slot()));
        node(job).runDue(job);
        now = now.plus(Duration.ofDays(5));
        node(job).runDue(job);
        assertThat(effects)
                .containsExactly(Instant.parse("2026-03-09T19:00:00Z"), Instant.parse("2026-03-14T19:00:00Z"));
    }

    @Test
    void eachRunsEveryPassedSlotInOrder() {
        var job = daily(Job.CatchUp.EACH, run -> effects.add(run.slot()));
        node(job).runDue(job);
        now = now.plus(Duration.ofDays(3));
        node(job).runDue(job);
        assertThat(effects)
                .extracting(Instant::toString)
                .containsExactly(
                        "2026-03-09T19:00:00Z", "2026-03-10T19:00:00Z", "2026-03-11T19:00:00Z", "2026-03-12T19:00:00Z");
    }

    @Test
    void aFailedSlotIsTriedAgainAndHoldsBackTheNext() {
        var fails = new AtomicReference<>(true);
        var job = daily(Job.CatchUp.EACH, run -> {
            if (fails.get()) {
                throw new IllegalStateException("not today");
            }
            effects.add(run.slot());
        });
        node(job).runDue(job);
        assertThat(node(job).latest(job, 5))
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo("FAILED"));
        now = now.plus(Duration.ofDays(1));
        fails.set(false);
        node(job).runDue(job);
        assertThat(effects).hasSize(2);
        assertThat(node(job).overdueSince(job)).isNull();
    }

    @Test
    void aFenceOutsideATransactionIsAMistake() {
        var job =
                daily(Job.CatchUp.LATEST, run -> assertThatThrownBy(run::fence).hasMessageContaining("Tx.run"));
        node(job).runDue(job);
        assertThat(node(job).latest(job, 1))
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo("DONE"));
    }

    private Jobs node(Job job) {
        var clock = new Clock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public Instant raw() {
                return app.bean(Clock.class).raw();
            }
        };
        return new Jobs(app.bean(JobRuns.class), List.of(job), app.bean(Tx.class), clock);
    }

    private void endLease(Job job) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement =
                        connection.prepareStatement("UPDATE job_lease SET held_until = '2020-01-01' WHERE job = ?")) {
            statement.setString(1, job.name());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static Job daily(Job.CatchUp catchUp, Consumer<JobRun> work) {
        var name = "test." + PublicIds.next();
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String schedule() {
                return "0 0 3 * * ?";
            }

            @Override
            public CatchUp catchUp() {
                return catchUp;
            }

            @Override
            public void run(JobRun run) {
                work.accept(run);
            }
        };
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
