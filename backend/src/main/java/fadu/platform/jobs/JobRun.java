package fadu.platform.jobs;

import java.time.Instant;

/** A claimed run of a slot, as the job sees it. */
public interface JobRun {
    /** The run's number. */
    long id();

    /** The slot's time: the moment whose truth the job computes. */
    Instant slot();

    /**
     * Locks the job's lease in the open transaction and fails when another run has taken over, so that a paused run that
     * wakes up late writes nothing.
     */
    void fence();

    /** Shows how far it is, at most once a second and at the end; also extends the lease. Outside a transaction. */
    void progress(long done, long total);

    /** A sentence for the jobs page, e.g. how many flags were raised and closed. */
    void say(String message);
}
