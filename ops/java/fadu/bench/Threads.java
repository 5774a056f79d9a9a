package fadu.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several workers for a while. */
final class Threads {
    /** What one worker does again and again. */
    interface Work extends AutoCloseable {
        /** One operation; answers how many units it did. */
        int step() throws Exception;

        @Override
        default void close() throws Exception {
            // most workers hold nothing
        }
    }

    private Threads() {}

    /** Units a second of that many workers over that many seconds. */
    static double rate(int workers, double seconds, Callable<Work> worker) throws Exception {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        long started = System.nanoTime();
        long done = 0;
        try (var pool = Executors.newFixedThreadPool(workers)) {
            var futures = new ArrayList<Future<Long>>();
            for (int i = 0; i < workers; i++) {
                futures.add(pool.submit(() -> work(worker, until)));
            }
            for (var future : futures) {
                done += future.get();
            }
        }
        return done / ((System.nanoTime() - started) / 1e9);
    }

    private static long work(Callable<Work> worker, long until) throws Exception {
        long done = 0;
        try (var work = worker.call()) {
            while (System.nanoTime() < until) {
                done += work.step();
            }
        }
        return done;
    }
}
