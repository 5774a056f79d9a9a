package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;

/** Resets, shuts and opens the accounts of others in scope. Each ends all sessions of the account at once, on every node. */
@Singleton
public class KeepingAccounts {
    private final Accounts accounts;
    private final Rank rank;
    private final Passwords passwords;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    KeepingAccounts(Accounts accounts, Rank rank, Passwords passwords, Audit audit, Tx tx, Clock clock) {
        this.accounts = accounts;
        this.rank = rank;
        this.passwords = passwords;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Gives the account a new password on a slip, shown this one time, to be changed at the next sign-in. */
    public Outcome<Slip> reset(Actor actor, String accountId) {
        return find(actor, accountId).then(line -> {
            var password = SlipPasswords.next();
            var hash = passwords.hash(password);
            if (hash.isEmpty()) {
                return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
            }
            return tx.run(() -> {
                accounts.setPassword(line.accountId(), hash.get(), true);
                endSessions(actor, line, "account.reset");
                return Outcome.done(new Slip(line, String.valueOf(line.username()), password));
            });
        });
    }

    /** Shuts the account: it cannot sign in until it is opened again. */
    public Outcome<AccountLine> disable(Actor actor, String accountId) {
        return setDisabled(actor, accountId, true);
    }

    /** Opens a shut account again; its password is as before. */
    public Outcome<AccountLine> enable(Actor actor, String accountId) {
        return setDisabled(actor, accountId, false);
    }

    private Outcome<AccountLine> setDisabled(Actor actor, String accountId, boolean disabled) {
        return find(actor, accountId)
                .then(line -> tx.run(() -> {
                    accounts.setDisabled(line.accountId(), disabled);
                    endSessions(actor, line, disabled ? "account.disable" : "account.enable");
                    return Outcome.done(
                            accounts.inScope(actor.scope(), accountId).orElseThrow());
                }));
    }

    private Outcome<AccountLine> find(Actor actor, String accountId) {
        var line = accounts.inScope(actor.scope(), accountId).orElse(null);
        if (line == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (line.personId() == actor.personId()) {
            return Outcome.refused(AccessProblem.ACCOUNT_OWN);
        }
        return rank.covers(actor, line.personId())
                ? Outcome.done(line)
                : Outcome.refused(AccessProblem.ACCOUNT_OUTRANKS);
    }

    private void endSessions(Actor actor, AccountLine line, String action) {
        accounts.closeAll(line.accountId(), clock.raw());
        audit.append(actor, action, "account:" + line.accountId(), line.unitId(), line.personId(), Map.of());
    }
}
