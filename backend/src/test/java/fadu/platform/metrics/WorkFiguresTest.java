package fadu.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.event.Delivering;
import fadu.platform.id.PublicIds;
import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the figures say before and after a success, a failure and an announcement that waits. */
@WithApp
class WorkFiguresTest {
    private static final String JOB = "test.echo";

    private final App app;

    WorkFiguresTest(App app) {
        this.app = app;
    }

    @Test
    void sayWhenAJobLastSucceededAndWhatFailed() throws SQLException {
        var jobs = app.bean(Jobs.class);
        var run = jobs.runNow(jobs.find(JOB).orElseThrow()).orElseThrow();
        assertThat(of("fadu.job.last.success.age")).isBetween(0.0, 120.0);
        assertThat(of("fadu.job.last.duration")).isBetween(0.0, 120.0);
        double failed = of("fadu.job.failed.slots");
        change("UPDATE job_run SET state = 'FAILED' WHERE id = " + run.id());
        assertThat(of("fadu.job.failed.slots")).isEqualTo(failed + 1);
        change("UPDATE job_run SET state = 'DONE' WHERE id = " + run.id());
        assertThat(of("fadu.job.failed.slots")).isEqualTo(failed);
        assertThat(of("fadu.job.overdue")).isZero();
    }

    @Test
    void sayHowManyAnnouncementsWaitAndHowLong() throws SQLException {
        app.deliver();
        double waiting = of("fadu.outbox.waiting");
        var payload = PublicIds.next();
        change("""
                INSERT INTO outbox (topic, payload, created_at, due_at)
                VALUES ('nobody.hears.this', '%s', UTC_TIMESTAMP(6) - INTERVAL 90 SECOND, '2999-01-01')""".formatted(payload));
        assertThat(of("fadu.outbox.waiting")).isEqualTo(waiting + 1);
        assertThat(of("fadu.outbox.oldest.age")).isGreaterThanOrEqualTo(90.0);
        change("DELETE FROM outbox WHERE payload = '%s'".formatted(payload));
    }

    /** A figure read now, by figures that have read nothing yet. */
    private double of(String name) {
        MeterRegistry registry = new SimpleMeterRegistry();
        var figures =
                new WorkFigures(registry, app.bean(Jobs.class), app.bean(Delivering.class), app.bean(Clock.class));
        assertThat(figures).isNotNull();
        var search = name.contains("outbox")
                ? registry.get(name)
                : registry.get(name).tag("name", JOB);
        return search.gauge().value();
    }

    private void change(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
