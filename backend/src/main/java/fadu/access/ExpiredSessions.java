package fadu.access;

import fadu.platform.db.Expiring;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Sessions that have been over for so long that nobody asks who was signed in where; the audit trail keeps the sign-ins. */
@Singleton
final class ExpiredSessions implements Expiring {
    private final Accounts accounts;
    private final Duration keep;

    ExpiredSessions(Accounts accounts, @Value("${fadu.keep.sessions:30d}") Duration keep) {
        this.accounts = accounts;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String zh() {
        return "已结束的登录会话";
    }

    @Override
    public int clear(Instant now, int most) {
        return accounts.clearSessions(now.minus(keep), most);
    }
}
