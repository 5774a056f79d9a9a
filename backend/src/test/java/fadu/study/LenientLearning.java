package fadu.study;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** The control of the attack corpus: a server that believes what the page claims, as the systems of trust.md 2.0 do. */
@Singleton
@Replaces(LearningPolicy.class)
@Requires(property = "fadu.test.lenient-learning", value = "true")
final class LenientLearning extends LearningPolicy {
    @Override
    Judged judge(LearnerClock clock, Heartbeat beat, long elapsedMillis, Supplier<String> tokens) {
        long claimed = clock.kind().isRecording()
                ? beat.played().stream().mapToLong(Stretch::length).sum()
                : LearningTime.BEAT;
        return new Judged(
                elapsedMillis,
                claimed,
                Uncounted.NONE,
                0,
                Covered.read(clock.covered()).with(beat.played()),
                0,
                0,
                0,
                0,
                null,
                0);
    }

    @Override
    boolean accepts(LearnerClock clock, Heartbeat beat) {
        return true;
    }

    @Override
    boolean isActive(LearnerClock clock, Heartbeat beat) {
        return true;
    }
}
