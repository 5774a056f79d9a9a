package fadu.bench;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many do one thing once, a number of them at the same time. */
final class Rush {
    /** What each does. */
    interface One {
        /** The thing of number {@code n}, by worker {@code worker}. */
        void act(int n, int worker) throws Exception;
    }

    private Rush() {}

    /** How many a second. */
    static double rate(int count, int workers, Latency latency, One one) throws Exception {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(workers)) {
            var futures = new ArrayList<Future<?>>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                futures.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        one.act(n, worker);
                        latency.since(asked);
                    }
                    return worker;
                }));
            }
            for (var future : futures) {
                future.get();
            }
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }
}
