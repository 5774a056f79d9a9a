package fadu.examination;

import fadu.platform.problem.Outcome;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The line before the door: when a whole county starts or hands in at one moment, as many at a time get through as half of the
 * ordinary connections can serve, and the others wait here in the order in which they came. Without it they would wait for a
 * connection, be turned away after some seconds, and hold up everybody who does something else.
 */
@Singleton
class Turns {
    /** How long somebody waits to be let in: nobody's time runs yet. */
    static final Duration TO_START = Duration.ofSeconds(20);
    /** How long a hand-in waits: the page asks again after eight seconds, and answers are saved already. */
    static final Duration TO_HAND_IN = Duration.ofSeconds(6);

    private static final int SECONDS_TO_WAIT = 3;

    private final Semaphore free;

    Turns(@Value("${datasources.default.maximum-pool-size:16}") int connections) {
        this.free = new Semaphore(Math.max(1, connections / 2), true);
    }

    /** Does the work when it is its turn; refused when that does not come in time. */
    <T> Outcome<T> take(Duration patience, Supplier<Outcome<T>> work) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.refused(ExaminationProblem.DOOR_BUSY, "seconds", SECONDS_TO_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused(ExaminationProblem.DOOR_BUSY, "seconds", SECONDS_TO_WAIT);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many could get through now. */
    int free() {
        return free.availablePermits();
    }
}
