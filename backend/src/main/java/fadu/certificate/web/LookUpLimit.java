package fadu.certificate.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;

/**
 * How often an address may ask the public page: a bucket of {@code fadu.verify.per-minute} tokens that fills up within a
 * minute. At most {@value #MOST_ADDRESSES} addresses are remembered, so that nobody fills the memory.
 */
@Singleton
class LookUpLimit {
    static final int MOST_ADDRESSES = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final int perMinute;

    LookUpLimit(@Value("${fadu.verify.per-minute:120}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Seconds to wait; 0 when the address may ask now. */
    long secondsToWait(String address) {
        return take(address, System.nanoTime());
    }

    long take(String address, long nanos) {
        return Objects.requireNonNull(buckets.get(address, absent -> new Bucket(perMinute, nanos)))
                .take(perMinute, nanos);
    }

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }

        synchronized long take(int perMinute, long nanos) {
            double perNano = perMinute / 60e9;
            tokens = Math.min(perMinute, tokens + Math.max(0, nanos - at) * perNano);
            at = nanos;
            if (tokens < 1) {
                return Math.max(1, (long) Math.ceil((1 - tokens) / perNano / 1e9));
            }
            tokens--;
            return 0;
        }
    }
}
