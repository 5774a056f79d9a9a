package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Changing one's own password; all sessions end, the caller signs in anew. */
@Singleton
public class ChangingPassword {
    /** Shortest password, in characters. */
    public static final int SHORTEST = 10;
    /** Longest password, in characters. */
    public static final int LONGEST = 128;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Tx tx;

    ChangingPassword(Accounts accounts, Passwords passwords, Audit audit, Tx tx) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.tx = tx;
    }

    /** Sets the new password when the present one is right and the new one is fit. */
    public Outcome<Boolean> change(Actor actor, String current, String next) {
        var account = accounts.byId(actor.accountId()).orElseThrow();
        var matches = passwords.matches(current, account.passwordHash());
        if (matches.isEmpty()) {
            return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
        }
        if (!matches.get()) {
            return Outcome.refused(AccessProblem.PASSWORD_WRONG);
        }
        if (!fit(next, account.username()) || next.equals(current)) {
            return Outcome.refused(AccessProblem.PASSWORD_WEAK, "shortest", SHORTEST);
        }
        var hash = passwords.hash(next);
        if (hash.isEmpty()) {
            return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
        }
        return tx.run(() -> {
            accounts.setPassword(account.id(), hash.get(), false);
            audit.append(
                    actor, "account.password", "account:" + account.id(), actor.unitId(), actor.personId(), Map.of());
            return Outcome.done(true);
        });
    }

    /** Long enough, not the user name, and more than a handful of different characters. */
    static boolean fit(String password, String username) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().distinct().count() >= 5
                && !password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }
}
