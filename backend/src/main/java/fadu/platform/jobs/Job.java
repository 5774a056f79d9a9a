package fadu.platform.jobs;

/**
 * Work that the clock starts. Quartz only rings; what happens once is kept by {@code job_run(job, slot)}. Implementations
 * live in {@code <feature>/job} and call a use case.
 */
public interface Job {
    /** A stable name, e.g. {@code clearance.flag}. */
    String name();

    /** When it is due: a Quartz cron expression in Asia/Shanghai. */
    String schedule();

    /** What to do about slots that passed while nobody ran. */
    CatchUp catchUp();

    /** Does the work of a slot. Every write transaction calls {@link JobRun#fence()} first. */
    void run(JobRun run);

    /** What passed slots mean. */
    enum CatchUp {
        /** The latest passed slot stands for all before it: right for "what should be true now" work. */
        LATEST,
        /** Each passed slot is run, oldest first: right where each slot has its own effect. */
        EACH
    }
}
