package fadu.platform.jobs;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs and leases of jobs. */
@Unscoped("machinery: holds no unit's data; its page needs the administrator's permission")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRuns extends GenericRepository<JobRunRow, Long> {
    /** 1 when this node claimed the slot, 0 when somebody had. */
    @Query("""
            INSERT IGNORE INTO job_run (job, slot, state, fence, started_at, done, total)
            VALUES (:job, :slot, 'RUNNING', :fence, :at, 0, 0)""")
    int claim(String job, Instant slot, long fence, Instant at);

    @Query("SELECT * FROM job_run WHERE job = :job AND slot = :slot")
    Optional<JobRunRow> find(String job, Instant slot);

    /** 1 when a failed or abandoned run was taken over. */
    @Query("""
            UPDATE job_run SET state = 'RUNNING', fence = :fence, started_at = :at, finished_at = NULL, message = NULL
            WHERE job = :job AND slot = :slot
              AND (state = 'FAILED' OR (state = 'RUNNING' AND fence < :fence))""")
    int takeOver(String job, Instant slot, long fence, Instant at);

    @Query("UPDATE job_run SET done = :done, total = :total WHERE id = :id")
    void progress(long id, long done, long total);

    @Query("UPDATE job_run SET state = :state, finished_at = :at, message = :message WHERE id = :id AND fence = :fence")
    int finish(long id, long fence, String state, Instant at, String message);

    @Query("SELECT MAX(slot) FROM job_run WHERE job = :job AND state = 'DONE'")
    Optional<Instant> lastDone(String job);

    /** The latest slot of the schedule that is done; a run beside the schedule has a fraction of a second. */
    @Query("SELECT MAX(slot) FROM job_run WHERE job = :job AND state = 'DONE' AND MICROSECOND(slot) = 0")
    Optional<Instant> lastDoneBySchedule(String job);

    /** The oldest slot that was begun and is not done. */
    @Query("SELECT MIN(slot) FROM job_run WHERE job = :job AND state <> 'DONE'")
    Optional<Instant> oldestUndone(String job);

    @Query("SELECT * FROM job_run WHERE job = :job ORDER BY id DESC LIMIT :limit")
    List<JobRunRow> latest(String job, int limit);

    @Query("SELECT * FROM job_run WHERE job = :job AND state = 'DONE' ORDER BY id DESC LIMIT 1")
    Optional<JobRunRow> lastSuccess(String job);

    @Query("SELECT COUNT(*) FROM job_run WHERE job = :job AND slot >= :since AND state = 'FAILED'")
    long failed(String job, Instant since);

    /** Makes the lease's row; the first caller wins, later ones find it. */
    @Query("INSERT IGNORE INTO job_lease (job, fence, holder, held_until) VALUES (:job, 0, '', :now)")
    void ensureLease(String job, Instant now);

    /** 1 when the lease was free or its holder's time is over; the fence grows with every grant. */
    @Query("""
            UPDATE job_lease SET fence = fence + 1, holder = :holder, held_until = :until
            WHERE job = :job AND held_until <= :now""")
    int acquire(String job, String holder, Instant now, Instant until);

    @Query("UPDATE job_lease SET held_until = :until WHERE job = :job AND fence = :fence")
    int extend(String job, long fence, Instant until);

    @Query("SELECT fence FROM job_lease WHERE job = :job")
    Optional<Long> fence(String job);

    @Query("SELECT fence FROM job_lease WHERE job = :job FOR UPDATE")
    Optional<Long> lockFence(String job);
}
