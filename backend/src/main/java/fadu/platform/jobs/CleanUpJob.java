package fadu.platform.jobs;

import jakarta.inject.Singleton;

/** Clears expired rows every night at 04:20, when the other jobs are done. */
@Singleton
final class CleanUpJob implements Job {
    private final CleaningUp cleaningUp;

    CleanUpJob(CleaningUp cleaningUp) {
        this.cleaningUp = cleaningUp;
    }

    @Override
    public String name() {
        return "platform.cleanup";
    }

    @Override
    public String schedule() {
        return "0 20 4 * * ?";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        cleaningUp.run(run);
    }
}
