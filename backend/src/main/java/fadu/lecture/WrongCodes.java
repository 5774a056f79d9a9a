package fadu.lecture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many codes a person has typed in the present minute. Each try is counted before it is looked at, so that many at once
 * gain nothing: five a minute against two codes in a million. Kept per node; a scanned token needs no such limit.
 */
@Singleton
class WrongCodes {
    /** Tries a minute. */
    static final int TRIES = 5;
    /** How long one waits at most. */
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<Long, AtomicInteger> tries =
            Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(WINDOW).build();

    /** Counts a try; false when there were too many. */
    boolean admit(long personId) {
        return tries.get(personId, absent -> new AtomicInteger()).incrementAndGet() <= TRIES;
    }

    /** Forgets the tries of somebody who typed the right code. */
    void forgive(long personId) {
        tries.invalidate(personId);
    }
}
