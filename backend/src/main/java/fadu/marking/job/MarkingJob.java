package fadu.marking.job;

import fadu.marking.Grading;
import fadu.marking.Settling;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import jakarta.inject.Singleton;

/** Every minute: marks what was left unmarked, and draws what follows where the release date has come. */
@Singleton
final class MarkingJob implements Job {
    private final Grading grading;
    private final Settling settling;

    MarkingJob(Grading grading, Settling settling) {
        this.grading = grading;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "marking.catch-up";
    }

    @Override
    public String schedule() {
        return "50 * * * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        int graded = grading.catchUp(run::fence);
        int settled = settling.catchUp(run::fence);
        if (graded + settled > 0) {
            run.say("评分 " + graded + " 份，公布后登记 " + settled + " 份");
        }
    }
}
