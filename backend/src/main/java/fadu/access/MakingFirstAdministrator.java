package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;

/** Turns the one-time token of an empty database into a root unit, a person and an account that administers. */
@Singleton
public class MakingFirstAdministrator {
    private final FirstAdministrators first;
    private final Accounts accounts;
    private final Passwords passwords;
    private final FirstToken token;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    MakingFirstAdministrator(
            FirstAdministrators first,
            Accounts accounts,
            Passwords passwords,
            FirstToken token,
            Audit audit,
            Tx tx,
            Clock clock) {
        this.first = first;
        this.accounts = accounts;
        this.passwords = passwords;
        this.token = token;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** True while nobody has an account and a token waits. */
    public boolean isOpen() {
        return first.open() == 1 && accounts.count() == 0;
    }

    /** Uses the token up and makes unit, person, account and role in one transaction. */
    public Outcome<Boolean> make(String given, String name, String username, String password, String rootUnit) {
        var hash = Sessions.hash(given.strip());
        if (accounts.count() > 0) {
            return Outcome.refused(AccessProblem.FIRST_ADMINISTRATOR_EXISTS);
        }
        if (first.matches(hash) == 0) {
            return Outcome.refused(AccessProblem.FIRST_TOKEN_REFUSED);
        }
        if (!Usernames.fit(username)) {
            return Outcome.refused(AccessProblem.USERNAME_REFUSED);
        }
        if (!ChangingPassword.fit(password, username)) {
            return Outcome.refused(AccessProblem.PASSWORD_WEAK, "shortest", ChangingPassword.SHORTEST);
        }
        var sealed = passwords.hash(password);
        if (sealed.isEmpty()) {
            return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
        }
        var outcome = tx.run(() -> first.use(hash, clock.raw()) == 1
                ? record(name, username, sealed.get(), rootUnit)
                : Outcome.<Boolean>refused(AccessProblem.FIRST_TOKEN_REFUSED));
        if (outcome instanceof Outcome.Done<Boolean>) {
            token.forget();
        }
        return outcome;
    }

    private Outcome<Boolean> record(String name, String username, String sealed, String rootUnit) {
        var unit = PublicIds.next();
        var person = PublicIds.next();
        first.insertRoot(unit, rootUnit, "");
        first.insertClosure(unit);
        first.insertPerson(person, name, Usernames.stem(username), unit, clock.today(), clock.now());
        first.insertCategory(person, clock.today());
        first.insertMembership(person, clock.today());
        first.insertAccount(PublicIds.next(), person, username, sealed, clock.now());
        first.insertGrant(PublicIds.next(), person, clock.now());
        audit.append(
                Actor.system(), "administrator.first", "person:" + person, 0, Map.of("name", name, "unit", rootUnit));
        return Outcome.done(true);
    }
}
