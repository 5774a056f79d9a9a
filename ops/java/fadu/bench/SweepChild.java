package fadu.bench;

import fadu.platform.jobs.Job;
import fadu.platform.jobs.Jobs;
import fadu.platform.time.MovableClock;
import fadu.stage.Product;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The whole flag job in a JVM of its own with a small heap. Reads a word a line: {@code run} runs it and answers with
 * nanoseconds, {@code watch} runs it and answers with the most bytes that were alive at any look, collecting before each.
 */
public final class SweepChild {
    private SweepChild() {}

    /** {@code SweepChild NOW}: the instant that the clock shows. */
    public static void main(String[] arguments) throws Exception {
        try (var product = Product.start(System.getenv(), Map.of("fadu.clock.movable", "true"));
                var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            product.bean(MovableClock.class).moveTo(Instant.parse(arguments[0]));
            var jobs = product.bean(Jobs.class);
            var job = jobs.find("clearance.flag").orElseThrow();
            say("ready");
            for (var word = input.readLine(); word != null; word = input.readLine()) {
                say(word.equals("run") ? Long.toString(run(jobs, job)) : Long.toString(watch(jobs, job)));
            }
        }
        System.exit(0);
    }

    private static long run(Jobs jobs, Job job) {
        long started = System.nanoTime();
        var row = jobs.runNow(job).orElseThrow();
        if (!row.state().equals("DONE")) {
            throw new IllegalStateException("the job ended as " + row);
        }
        return System.nanoTime() - started;
    }

    private static long watch(Jobs jobs, Job job) throws InterruptedException {
        var most = new AtomicLong(alive());
        var watcher = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(alive(), Math::max);
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        run(jobs, job);
        watcher.interrupt();
        watcher.join();
        return Math.max(most.get(), alive());
    }

    private static long alive() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static void say(String line) {
        System.out.println("sweep " + line);
        System.out.flush();
    }
}
