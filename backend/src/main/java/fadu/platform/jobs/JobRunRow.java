package fadu.platform.jobs;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job as it stands.
 *
 * @param state RUNNING, DONE or FAILED
 * @param done how many of {@code total} units of work are finished; what a unit is, the job knows
 */
@MappedEntity("job_run")
public record JobRunRow(
        @Id long id,
        String job,
        Instant slot,
        String state,
        long fence,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long done,
        long total,
        @Nullable String message) {}
