package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** One's own sessions: where one is signed in, and signing out there from here. */
@Singleton
public class EndingSessions {
    private final Accounts accounts;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    EndingSessions(Accounts accounts, Audit audit, Tx tx, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Where the caller is signed in now, newest first. */
    public List<OpenSession> list(Actor actor) {
        return accounts.sessions(actor.accountId(), clock.raw().minus(Sessions.IDLE), clock.raw());
    }

    /** Ends one of the caller's own sessions. */
    public Outcome<Boolean> end(Actor actor, String sessionId) {
        return tx.run(() -> {
            if (accounts.closeOne(actor.accountId(), sessionId, clock.raw()) == 0) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            audit.append(
                    actor,
                    "session.revoke",
                    "account:" + actor.accountId(),
                    actor.unitId(),
                    actor.personId(),
                    Map.of());
            return Outcome.done(true);
        });
    }
}
