package fadu.platform.jobs;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the slots that are due. Asked by Quartz, by a moved demonstration clock and by "run now" alike: each asks "what
 * should have run by now?", so lost rings, down time and double rings heal by themselves.
 */
@Singleton
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHOW_EVERY = Duration.ofSeconds(1);
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(1);
    private static final int MOST_SLOTS = 1000;

    private final JobRuns runs;
    private final List<Job> jobs;
    private final Tx tx;
    private final Clock clock;

    Jobs(JobRuns runs, List<Job> jobs, Tx tx, Clock clock) {
        this.runs = runs;
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
        this.tx = tx;
        this.clock = clock;
    }

    /** All jobs by name. */
    public List<Job> all() {
        return jobs;
    }

    /** The job of that name. */
    public Optional<Job> find(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Runs every due slot of every job. */
    public void runDue() {
        jobs.forEach(this::runDue);
    }

    /** Runs the due slots of one job, as its catch-up rule says. */
    public void runDue(Job job) {
        var due = dueSlots(job, clock.now());
        if (job.catchUp() == Job.CatchUp.LATEST && !due.isEmpty()) {
            due = List.of(due.getLast());
        }
        for (var slot : due) {
            if (!run(job, slot)) {
                return;
            }
        }
    }

    /** Runs the job for the present moment, beside its schedule; empty when another run holds the lease. */
    public Optional<JobRunRow> runNow(Job job) {
        var slot = clock.now();
        return run(job, slot) || runs.find(job.name(), slot).isPresent()
                ? runs.find(job.name(), slot)
                : Optional.empty();
    }

    /** The next time after now that the schedule names. */
    public @Nullable Instant next(Job job) {
        var next = cron(job).getNextValidTimeAfter(Date.from(clock.now()));
        return next == null ? null : next.toInstant();
    }

    /** When the oldest slot was due that is not done yet; null when nothing is due. */
    public @Nullable Instant overdueSince(Job job) {
        var due = dueSlots(job, clock.now());
        return due.isEmpty() ? null : due.getFirst();
    }

    /**
     * How a job has fared.
     *
     * @param since from which slot on failures are counted
     */
    public JobRecord record(Job job, Instant since) {
        return new JobRecord(runs.lastSuccess(job.name()).orElse(null), runs.failed(job.name(), since));
    }

    /** The latest runs, newest first. */
    public List<JobRunRow> latest(Job job, int limit) {
        return runs.latest(job.name(), limit);
    }

    /** The slots after the last done one up to now, oldest first. */
    List<Instant> dueSlots(Job job, Instant now) {
        var from = lastDone(job).orElseGet(() -> firstLook(job, now));
        var cron = cron(job);
        var due = new ArrayList<Instant>();
        var slot = cron.getNextValidTimeAfter(Date.from(from));
        while (slot != null && !slot.toInstant().isAfter(now)) {
            due.add(slot.toInstant());
            if (due.size() > MOST_SLOTS) {
                due.removeFirst();
            }
            slot = cron.getNextValidTimeAfter(slot);
        }
        return due;
    }

    /** A run beside the schedule stands for the slots before it only where the latest does anyway. */
    private Optional<Instant> lastDone(Job job) {
        return job.catchUp() == Job.CatchUp.LATEST ? runs.lastDone(job.name()) : runs.lastDoneBySchedule(job.name());
    }

    /** Where a job begins that was never done: a day back, or at the slot that has failed ever since. */
    private Instant firstLook(Job job, Instant now) {
        var dayBack = now.minus(FIRST_LOOK_BACK);
        return runs.oldestUndone(job.name())
                .map(slot -> slot.minusSeconds(1))
                .filter(slot -> slot.isBefore(dayBack))
                .orElse(dayBack);
    }

    /** True when the slot is done, by us or by somebody before; false when another node is at work or it failed. */
    private boolean run(Job job, Instant slot) {
        var known = runs.find(job.name(), slot);
        if (known.isPresent() && known.get().state().equals("DONE")) {
            return true;
        }
        var holder = UUID.randomUUID().toString();
        var raw = clock.raw();
        runs.ensureLease(job.name(), raw);
        if (runs.acquire(job.name(), holder, raw, raw.plus(LEASE)) == 0) {
            return false;
        }
        long fence = runs.fence(job.name()).orElseThrow();
        if (runs.claim(job.name(), slot, fence, raw) == 0 && runs.takeOver(job.name(), slot, fence, raw) == 0) {
            runs.extend(job.name(), fence, clock.raw());
            return runs.find(job.name(), slot)
                    .map(row -> row.state().equals("DONE"))
                    .orElse(false);
        }
        long id = runs.find(job.name(), slot).orElseThrow().id();
        var said = new AtomicReference<>("");
        try {
            job.run(new Claimed(job, id, slot, fence, said));
            runs.finish(id, fence, "DONE", clock.raw(), said.get());
            return true;
        } catch (RuntimeException e) {
            LOG.error("job {} failed in slot {}", job.name(), slot, e);
            runs.finish(id, fence, "FAILED", clock.raw(), e.getClass().getSimpleName());
            return false;
        } finally {
            runs.extend(job.name(), fence, clock.raw());
        }
    }

    private static CronExpression cron(Job job) {
        try {
            var cron = new CronExpression(job.schedule());
            cron.setTimeZone(TimeZone.getTimeZone(Clock.ZONE));
            return cron;
        } catch (ParseException e) {
            throw new IllegalStateException("job " + job.name() + " has a schedule nobody can read", e);
        }
    }

    private final class Claimed implements JobRun {
        private final Job job;
        private final long id;
        private final Instant slot;
        private final long fence;
        private final AtomicReference<String> said;
        private Instant shown = Instant.EPOCH;

        Claimed(Job job, long id, Instant slot, long fence, AtomicReference<String> said) {
            this.job = job;
            this.id = id;
            this.slot = slot;
            this.fence = fence;
            this.said = said;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public Instant slot() {
            return slot;
        }

        @Override
        public void fence() {
            tx.requireOpen();
            if (runs.lockFence(job.name()).orElse(-1L) != fence) {
                throw new IllegalStateException(
                        "another run of " + job.name() + " has taken over; this one writes nothing more");
            }
        }

        @Override
        public void progress(long done, long total) {
            var raw = clock.raw();
            if (done < total && Duration.between(shown, raw).compareTo(SHOW_EVERY) < 0) {
                return;
            }
            shown = raw;
            runs.progress(id, done, total);
            runs.extend(job.name(), fence, raw.plus(LEASE));
        }

        @Override
        public void say(String message) {
            said.set(message);
        }
    }
}
