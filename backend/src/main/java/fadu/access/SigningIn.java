package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signing in with user name and password, and out again. */
@Singleton
public class SigningIn {
    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    SigningIn(Accounts accounts, Passwords passwords, Audit audit, Tx tx, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @param device what the browser says it is, shortened; shown in the list of sessions
     * @return the token for the cookie; it is kept nowhere but with the caller
     */
    public Outcome<String> signIn(String username, String password, String device) {
        var account = accounts.byUsername(username.strip()).orElse(null);
        var wait = account == null ? null : account.lockedUntil();
        if (wait != null && wait.isAfter(clock.raw())) {
            long seconds = Math.max(1, Duration.between(clock.raw(), wait).toSeconds());
            return Outcome.refused(AccessProblem.SIGN_IN_DELAYED, "seconds", seconds);
        }
        var matches = passwords.matches(password, account == null ? null : account.passwordHash());
        if (matches.isEmpty()) {
            return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
        }
        if (account == null || account.disabled() || !matches.get()) {
            if (account != null) {
                tx.write(() -> noteFailure(account));
            }
            return Outcome.refused(AccessProblem.SIGN_IN_REFUSED);
        }
        return tx.run(() -> Outcome.done(open(account, device)));
    }

    /** Ends the session of this token; an unknown one is no error. */
    public void signOut(Actor actor, String token) {
        tx.write(() -> {
            accounts.close(Sessions.hash(token), clock.raw());
            audit.append(
                    actor, "session.close", "account:" + actor.accountId(), actor.unitId(), actor.personId(), Map.of());
            return true;
        });
    }

    private boolean noteFailure(Account account) {
        accounts.noteFailure(account.id(), delay(account.failures() + 1));
        audit.append(Actor.system(), "session.refuse", "account:" + account.id(), 0, account.personId(), Map.of());
        return true;
    }

    /** A growing delay after the free tries, so that guessing is slow but nobody can lock another out for long. */
    private @Nullable Instant delay(int failures) {
        if (failures < FREE_TRIES) {
            return null;
        }
        var seconds = Math.min(LONGEST_DELAY.toSeconds(), 2L << Math.min(failures - FREE_TRIES, 20));
        return clock.raw().plusSeconds(seconds);
    }

    private String open(Account account, String device) {
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = clock.raw();
        accounts.noteSignIn(account.id(), now);
        accounts.openSession(
                Sessions.hash(token),
                PublicIds.next(),
                account.id(),
                PublicIds.next(),
                account.authEpoch(),
                device.substring(0, Math.min(200, device.length())),
                now,
                now.plus(Sessions.WHOLE));
        var actor = new Actor(account.id(), account.personId(), account.username(), 0, "", Map.of());
        audit.append(actor, "session.open", "account:" + account.id(), 0, account.personId(), Map.of());
        return token;
    }
}
