package fadu.standing.job;

import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import fadu.platform.time.Clock;
import fadu.standing.Projecting;
import jakarta.inject.Singleton;

/** Derives every standing anew for the lists, each night. */
@Singleton
final class ProjectionJob implements Job {
    private final Projecting projecting;

    ProjectionJob(Projecting projecting) {
        this.projecting = projecting;
    }

    @Override
    public String name() {
        return "standing.projection";
    }

    @Override
    public String schedule() {
        return "0 10 2 * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        long people =
                projecting.rebuild(Clock.dateOf(run.slot()), run::fence, done -> run.progress(done, Math.max(done, 1)));
        run.say(people + " 人");
    }
}
