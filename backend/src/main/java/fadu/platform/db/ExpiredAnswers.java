package fadu.platform.db;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * The remembered answers of repeated requests. A page may hold back a request that found no network and send it again under
 * its key, so an answer is remembered for at least {@link #LEAST}.
 */
@Singleton
final class ExpiredAnswers implements Expiring {
    /** A page gives up after this long at the latest. */
    static final Duration LEAST = Duration.ofDays(7);

    private final IdempotencyRows rows;
    private final Duration keep;

    ExpiredAnswers(IdempotencyRows rows, @Value("${fadu.keep.answers:7d}") Duration keep) {
        if (keep.compareTo(LEAST) < 0) {
            throw new ConfigurationException("FADU_KEEP_ANSWERS is " + keep.toDays() + "d, needed at least "
                    + LEAST.toDays() + "d: a request sent again later would take effect twice");
        }
        this.rows = rows;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String zh() {
        return "重复请求的应答";
    }

    @Override
    public int clear(Instant now, int most) {
        return rows.clear(now.minus(keep), most);
    }
}
