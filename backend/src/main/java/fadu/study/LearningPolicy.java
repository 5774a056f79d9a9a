package fadu.study;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** How a heartbeat is judged; the product has one way, and the tests of the attack corpus replace it by one that must be caught. */
@Singleton
public class LearningPolicy {
    /** What the heartbeat counts after so much time on the server. */
    Judged judge(LearnerClock clock, Heartbeat beat, long elapsedMillis, Supplier<String> tokens) {
        return LearningTime.judge(clock, beat, elapsedMillis, tokens);
    }

    /** Whether the heartbeat carries the nonce that was given last. */
    boolean accepts(LearnerClock clock, Heartbeat beat) {
        return clock.nonce().equals(beat.nonce());
    }

    /** Whether the heartbeat belongs to the one active session. */
    boolean isActive(LearnerClock clock, Heartbeat beat) {
        return clock.sessionPublicId().equals(beat.session());
    }
}
