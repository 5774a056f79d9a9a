package fadu.certificate.job;

import fadu.certificate.KeepingStates;
import fadu.platform.jobs.Job;
import fadu.platform.jobs.JobRun;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;

/** Each night, five minutes into the day: suspensions and replaced certificates end. */
@Singleton
final class StatesJob implements Job {
    private final KeepingStates keeping;

    StatesJob(KeepingStates keeping) {
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "certificate.states";
    }

    @Override
    public String schedule() {
        return "0 5 0 * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        int changed = keeping.keep(Clock.dateOf(run.slot()), run::fence);
        run.say("按日期更新证件状态 " + changed + " 本");
    }
}
