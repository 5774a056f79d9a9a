package fadu.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import fadu.platform.jobs.Jobs;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Running twice, at once and too late; and how many statements a chunk takes. */
@WithApp
@Tag("both")
class FlagRunsTest {
    private static final LocalDate TODAY = LocalDate.now(fadu.platform.time.Clock.ZONE);

    private static final Set<String> COUNTED =
            Set.of("Com_select", "Com_update", "Com_update_multi", "Com_insert_select", "Com_delete");

    private final App app;
    private final County county;
    private final Registry registry;

    FlagRunsTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.registry = new Registry(app);
    }

    @Test
    void twoRunsAtOnceRaiseEachFlagOnce() throws Exception {
        var ids = expired(30);
        var jobs = app.bean(Jobs.class);
        var job = jobs.find("clearance.flag").orElseThrow();
        var barrier = new CyclicBarrier(2);
        Callable<Object> run = () -> {
            barrier.await(30, TimeUnit.SECONDS);
            return jobs.runNow(job);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(run, run))) {
                done.get();
            }
        }
        jobs.runNow(job);
        assertThat(count("clearance_flag", ids)).isEqualTo(30);
        assertThat(count("clearance_case", ids)).isEqualTo(30);
    }

    @Test
    void aRunThatWakesUpAfterAnotherTookOverWritesNothing() {
        var ids = expired(5);
        var jobs = app.bean(Jobs.class);
        var paused = new AtomicReference<JobRun>();
        var job = new Capturing(paused);
        jobs.runNow(job);
        var late = java.util.Objects.requireNonNull(paused.get());
        jobs.runNow(job);

        var flagging = app.bean(Flagging.class);
        assertThatThrownBy(() -> flagging.run(late)).isInstanceOf(IllegalStateException.class);
        assertThat(count("clearance_flag", ids)).isZero();

        flagging.run(java.util.Objects.requireNonNull(paused.get()));
        assertThat(count("clearance_flag", ids)).isEqualTo(5);
    }

    @Test
    void aChunkTakesTheSameNumberOfStatementsHoweverManyItFlags() {
        statements(expired(10)); // the driver rewrites batches of more than three rows
        long few = statements(expired(10));
        long many = statements(expired(120));
        assertThat(many).as("the clock's offset may be read anew once").isBetween(few - 1, few + 1);
        assertThat(few).isBetween(5L, 40L);
        System.out.println("statements a chunk: " + few);
    }

    private long statements(List<Long> ids) {
        var chunk = app.bean(FlaggingChunk.class);
        long taken = app.bean(Tx.class).write(() -> {
            long before = asked();
            chunk.reconcile(0, ids, Map.of(), TODAY);
            return asked() - before;
        });
        assertThat(count("clearance_flag", ids)).isEqualTo(ids.size());
        return taken;
    }

    /** Statements of the transaction's own connection, but for plain inserts: what a batch of those becomes is the driver's affair. */
    private long asked() {
        return app.bean(JdbcOperations.class).execute(connection -> {
            long sum = 0;
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com%'")) {
                while (rows.next()) {
                    sum += COUNTED.contains(rows.getString(1)) ? rows.getLong(2) : 0;
                }
            }
            return sum;
        });
    }

    private List<Long> expired(int people) {
        var ids = new ArrayList<Long>();
        var unit = county.unit(county.county(), "单位" + System.nanoTime());
        for (int i = 0; i < people; i++) {
            var person = county.officer(unit, "过期" + i);
            ids.add(registry.certificate(person.id(), "ENFORCEMENT", TODAY.minusYears(3), TODAY.minusDays(2))
                    .id());
        }
        return ids;
    }

    private long count(String table, List<Long> ids) {
        return registry.number("SELECT COUNT(*) FROM %s WHERE certificate_id IN (%s)"
                .formatted(table, ids.stream().map(String::valueOf).collect(Collectors.joining(","))));
    }

    /** A job that hands its run out and does nothing. */
    private record Capturing(AtomicReference<JobRun> paused) implements Job {
        @Override
        public String name() {
            return "test.zombie";
        }

        @Override
        public String schedule() {
            return "0 0 0 1 1 ? 2099";
        }

        @Override
        public CatchUp catchUp() {
            return CatchUp.LATEST;
        }

        @Override
        public void run(JobRun run) {
            paused.set(run);
        }
    }
}
