package fadu.platform.metrics;

import fadu.platform.event.Delivering;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRecord;
import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Figures about jobs and the outbox for who watches the server. They come from the database, so that every node gives the
 * same and a restart forgets nothing; read at most once in {@link #FRESH}, whoever asks. What is not known (a job that never
 * ran, a database that does not answer) is NaN.
 */
@Context
final class WorkFigures {
    /** How old a figure may be. */
    static final Duration FRESH = Duration.ofSeconds(5);
    /** How far back failed slots are counted. */
    static final Duration LOOK_BACK = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(WorkFigures.class);

    private final Jobs jobs;
    private final Delivering delivering;
    private final Clock clock;
    private Instant readAt = Instant.MIN;
    private @Nullable Read last;

    WorkFigures(MeterRegistry registry, Jobs jobs, Delivering delivering, Clock clock) {
        this.jobs = jobs;
        this.delivering = delivering;
        this.clock = clock;
        for (var job : jobs.all()) {
            job(registry, job, "fadu.job.last.success.age", "seconds", "since its latest success", JobFigures::age);
            job(
                    registry,
                    job,
                    "fadu.job.last.duration",
                    "seconds",
                    "that its latest success took",
                    JobFigures::duration);
            job(
                    registry,
                    job,
                    "fadu.job.overdue",
                    "seconds",
                    "since its oldest slot not done was due",
                    JobFigures::overdue);
            job(
                    registry,
                    job,
                    "fadu.job.failed.slots",
                    null,
                    "slots of a week that failed and are not made good",
                    JobFigures::failed);
        }
        Gauge.builder("fadu.outbox.waiting", this, self -> self.outbox(Read::waiting))
                .description("announcements that wait for delivery")
                .register(registry);
        Gauge.builder("fadu.outbox.oldest.age", this, self -> self.outbox(Read::oldestSeconds))
                .baseUnit("seconds")
                .description("since the oldest waiting announcement was made")
                .register(registry);
    }

    private void job(
            MeterRegistry registry,
            Job job,
            String name,
            @Nullable String unit,
            String description,
            ToDoubleFunction<JobFigures> figure) {
        Gauge.builder(name, this, self -> self.of(job, figure))
                .tag("name", job.name())
                .baseUnit(unit)
                .description(description)
                .register(registry);
    }

    private double of(Job job, ToDoubleFunction<JobFigures> figure) {
        var read = read();
        var figures = read == null ? null : read.jobs().get(job.name());
        return figures == null ? Double.NaN : figure.applyAsDouble(figures);
    }

    private double outbox(ToDoubleFunction<Read> figure) {
        var read = read();
        return read == null ? Double.NaN : figure.applyAsDouble(read);
    }

    private synchronized @Nullable Read read() {
        var now = clock.raw();
        if (readAt.isBefore(now.minus(FRESH))) {
            readAt = now;
            try {
                last = look(now);
            } catch (RuntimeException e) {
                LOG.warn("the figures of jobs and outbox could not be read: {}", String.valueOf(e.getMessage()));
                last = null;
            }
        }
        return last;
    }

    private Read look(Instant now) {
        var found = new HashMap<String, JobFigures>();
        for (var job : jobs.all()) {
            var since = jobs.overdueSince(job);
            found.put(
                    job.name(),
                    JobFigures.of(
                            jobs.record(job, now.minus(LOOK_BACK)),
                            since == null ? 0 : seconds(Duration.between(since, clock.now())),
                            now));
        }
        return new Read(found, delivering.waiting(), delivering.oldestSeconds());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private record Read(Map<String, JobFigures> jobs, double waiting, double oldestSeconds) {}

    private record JobFigures(double age, double duration, double overdue, double failed) {
        static JobFigures of(JobRecord job, double overdue, Instant now) {
            var success = job.lastSuccess();
            var finished = success == null ? null : success.finishedAt();
            return success == null || finished == null
                    ? new JobFigures(Double.NaN, Double.NaN, overdue, job.failedSlots())
                    : new JobFigures(
                            seconds(Duration.between(finished, now)),
                            seconds(Duration.between(success.startedAt(), finished)),
                            overdue,
                            job.failedSlots());
        }
    }
}
