package fadu.platform.metrics;

import fadu.platform.Unscoped;
import fadu.platform.db.Tx;
import fadu.platform.event.Delivering;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.Jobs;
import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checks behind "is it well?", each with what was found. A check that is not ok does not stop the server; liveness is
 * {@code /health}.
 */
@Singleton
public class HealthReasons {
    /** Deadlines come from the database, pages from the machine: further apart than this nobody knows what is right. */
    static final Duration MOST_SKEW = Duration.ofSeconds(2);
    /** Less free space than this asks for help. */
    static final long LEAST_FREE_BYTES = 1L << 30;
    /** An announcement waits half a second when all is well. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    /** A slot not done for this long was missed or failed. */
    static final Duration LATEST_JOB = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(HealthReasons.class);

    private final Tx tx;
    private final JdbcOperations jdbc;
    private final Clock clock;
    private final Delivering delivering;
    private final Jobs jobs;
    private final Path home;

    HealthReasons(
            Tx tx,
            JdbcOperations jdbc,
            Clock clock,
            Delivering delivering,
            Jobs jobs,
            @Value("${fadu.home}") String home) {
        this.tx = tx;
        this.jdbc = jdbc;
        this.clock = clock;
        this.delivering = delivering;
        this.jobs = jobs;
        this.home = Path.of(home);
    }

    /** True when the database answers within its time limits. */
    public boolean isAlive() {
        try {
            databaseTime();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("the database does not answer: {}", String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Looks at everything now. */
    public List<Check> look() {
        var before = clock.raw();
        var database = databaseTime();
        var after = clock.raw();
        var middle = before.plus(Duration.between(before, after).dividedBy(2));
        return List.of(
                new Check("database", true, Duration.between(before, after).toMillis() + " ms"),
                skew(Duration.between(middle, database).abs()),
                disk(),
                outbox(),
                overdue());
    }

    static Check skew(Duration difference) {
        return new Check("clock", difference.compareTo(MOST_SKEW) <= 0, difference.toMillis() + " ms");
    }

    static Check space(long freeBytes) {
        return new Check(
                "disk",
                freeBytes >= LEAST_FREE_BYTES,
                String.format(Locale.ROOT, "%.1f GiB", freeBytes / (double) (1L << 30)));
    }

    private Check disk() {
        try {
            Files.createDirectories(home);
            return space(Files.getFileStore(home).getUsableSpace());
        } catch (IOException e) {
            return new Check("disk", false, e.getClass().getSimpleName());
        }
    }

    private Check outbox() {
        var oldest = delivering.oldestSeconds();
        return new Check("outbox", oldest <= LONGEST_WAIT.toSeconds(), delivering.waiting() + " (" + oldest + " s)");
    }

    private Check overdue() {
        var late = jobs.all().stream().filter(this::isLate).map(Job::name).toList();
        return new Check("jobs", late.isEmpty(), late.isEmpty() ? "0" : String.join(", ", late));
    }

    private boolean isLate(Job job) {
        var since = jobs.overdueSince(job);
        return since != null && Duration.between(since, clock.now()).compareTo(LATEST_JOB) > 0;
    }

    @Unscoped("asks the server for its time only")
    private Instant databaseTime() {
        return tx.read(() -> jdbc.prepareStatement("SELECT UTC_TIMESTAMP(6)", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Objects.requireNonNull(rows.getObject(1, LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC);
            }
        }));
    }

    /**
     * One check.
     *
     * @param name its label's key after {@code health.}
     * @param found what was found, with its unit
     */
    public record Check(String name, boolean ok, String found) {}
}
