package fadu.examination.job;

import fadu.examination.HandingIn;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import jakarta.inject.Singleton;

/** Every minute: collects papers whose time is up and whose candidates never came back. */
@Singleton
final class ClosingJob implements Job {
    private final HandingIn handingIn;

    ClosingJob(HandingIn handingIn) {
        this.handingIn = handingIn;
    }

    @Override
    public String name() {
        return "examination.closing";
    }

    @Override
    public String schedule() {
        return "20 * * * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        int collected = handingIn.expireAll(run::fence);
        if (collected > 0) {
            run.say("到时收卷 " + collected + " 份");
        }
    }
}
