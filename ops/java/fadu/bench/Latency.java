package fadu.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long single requests took, in steps of a tenth of a millisecond. */
final class Latency {
    private static final int STEPS = 200_000;
    private static final long STEP_NANOS = 100_000;

    private final AtomicLongArray counts = new AtomicLongArray(STEPS);

    /** A request that began at this {@code System.nanoTime}. */
    void since(long began) {
        counts.incrementAndGet((int) Math.min(STEPS - 1L, (System.nanoTime() - began) / STEP_NANOS));
    }

    void forget() {
        for (int i = 0; i < STEPS; i++) {
            counts.set(i, 0);
        }
    }

    /** Half and 99 of 100 were answered within this time, e.g. {@code p50 12.3 ms, p99 80.1 ms}. */
    String words() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", millis(0.5), millis(0.99));
    }

    private double millis(double share) {
        long all = 0;
        for (int i = 0; i < STEPS; i++) {
            all += counts.get(i);
        }
        long seen = 0;
        for (int i = 0; i < STEPS; i++) {
            seen += counts.get(i);
            if (seen >= all * share && seen > 0) {
                return (i + 1) * STEP_NANOS / 1e6;
            }
        }
        return 0;
    }
}
