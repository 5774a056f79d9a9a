package fadu.platform.jobs;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts jobs beside their schedule: "run now" and what a moved demonstration clock has made due. One after another on a
 * thread of its own, so that the request answers at once and the jobs page shows how far it is.
 */
@Singleton
public class StartingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(StartingJobs.class);

    private final Jobs jobs;
    private final Audit audit;
    private final Tx tx;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("jobs-beside-schedule").daemon().factory());

    StartingJobs(Jobs jobs, Audit audit, Tx tx) {
        this.jobs = jobs;
        this.audit = audit;
        this.tx = tx;
    }

    /** Runs a job for the present moment, soon. */
    public void now(Actor actor, Job job) {
        tx.write(() -> {
            audit.append(actor, "job.run", "job:" + job.name(), 0, Map.of());
            return true;
        });
        start(() -> jobs.runNow(job));
    }

    /** Runs every slot that is due, soon. */
    public void due() {
        start(jobs::runDue);
    }

    private void start(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("a job started beside its schedule failed", e);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
