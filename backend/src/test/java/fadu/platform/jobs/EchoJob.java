package fadu.platform.jobs;

import jakarta.inject.Singleton;

/** A job for tests of the jobs page: never due by itself, does three units of work and says so. */
@Singleton
final class EchoJob implements Job {
    @Override
    public String name() {
        return "test.echo";
    }

    @Override
    public String schedule() {
        return "0 0 3 1 1 ? 2098";
    }

    @Override
    public CatchUp catchUp() {
        return CatchUp.LATEST;
    }

    @Override
    public void run(JobRun run) {
        for (int done = 1; done <= 3; done++) {
            run.progress(done, 3);
        }
        run.say("three of three");
    }
}
