package fadu.examination;

import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.problem.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Everybody at once: the line before the door. */
@WithApp
class TurnsTest {
    private final App app;
    private final Hall hall;

    TurnsTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
    }

    @Test
    void halfOfTheConnectionsAtATimeAndNobodyIsForgotten() throws Exception {
        var turns = new Turns(8);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var served = new ArrayList<Future<Outcome<Integer>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                served.add(threads.submit(() -> turns.take(Duration.ofSeconds(60), () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return Outcome.done(inside.getAndDecrement());
                })));
            }
            for (var each : served) {
                assertThat(each.get()).isInstanceOf(Outcome.Done.class);
            }
        }
        assertThat(most.get()).isLessThanOrEqualTo(4);
        assertThat(turns.free()).isEqualTo(4);
    }

    @Test
    void whoseTurnDoesNotComeIsToldAndAFailureGivesTheTurnBack() throws Exception {
        var turns = new Turns(2);
        var gate = new CountDownLatch(1);
        var inside = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> turns.take(Duration.ofSeconds(60), () -> {
                inside.countDown();
                await(gate);
                throw new IllegalStateException("failed");
            }));
            inside.await();
            assertThat(turns.take(Duration.ofMillis(1), () -> Outcome.done(1)))
                    .isEqualTo(Outcome.refused(ExaminationProblem.DOOR_BUSY, "seconds", 3));
            gate.countDown();
            assertThat(first).failsWithin(Duration.ofSeconds(60));
        }
        assertThat(turns.take(Duration.ofMillis(1), () -> Outcome.done(1))).isEqualTo(Outcome.done(1));
    }

    /** While every turn is taken a start waits, saving and reading go on, and afterwards it gets through. */
    @Test
    void aStartWaitsInLineAndHoldsUpNobodyElse() throws Exception {
        var early = hall.officer("先到");
        var late = hall.officer("后到");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), early, late);
        var sitting = hall.window(early, "window-one").start(exam);
        var waiting = hall.window(late, "window-two");
        var turns = app.bean(Turns.class);
        int all = turns.free();
        var gate = new CountDownLatch(1);
        var inside = new CountDownLatch(all);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                threads.submit(() -> turns.take(Duration.ofSeconds(60), () -> {
                    inside.countDown();
                    await(gate);
                    return Outcome.done(1);
                }));
            }
            inside.await();
            var start = threads.submit(() -> waiting.tryStart(exam, false));
            for (int i = 1; i <= 20; i++) {
                expect(sitting.save(Hall.answer(i, 1, "A")));
                expect(hall.coordinator().get("/api/exams/" + exam));
            }
            assertThat(start.isDone()).isFalse();
            gate.countDown();
            expect(start.get());
        }
        expect(sitting.handIn());
        assertThat(turns.free()).isEqualTo(all);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
