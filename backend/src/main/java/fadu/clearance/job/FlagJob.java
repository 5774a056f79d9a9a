package fadu.clearance.job;

import fadu.clearance.Flagging;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import jakarta.inject.Singleton;

/** Flags everybody below the yearly quota before renewal, and what else a clearance looks for, every night at 03:10. */
@Singleton
final class FlagJob implements Job {
    private final Flagging flagging;

    FlagJob(Flagging flagging) {
        this.flagging = flagging;
    }

    @Override
    public String name() {
        return "clearance.flag";
    }

    @Override
    public String schedule() {
        return "0 10 3 * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        flagging.run(run);
    }
}
