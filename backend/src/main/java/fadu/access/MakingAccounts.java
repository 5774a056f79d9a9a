package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes accounts for many people at once and hands out their slips, each password shown this one time. */
@Singleton
public class MakingAccounts {
    /** Most accounts made by one request; a password costs about 40 ms. */
    public static final int MOST = 100;

    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    MakingAccounts(Accounts accounts, NewAccounts newAccounts, Passwords passwords, Audit audit, Tx tx, Clock clock) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.passwords = passwords;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** For everybody of the unit's subtree who serves and has none, {@value #MOST} at a time. */
    public Outcome<Made> forMissing(Actor actor, String unit) {
        return make(actor, unit, accounts.without(actor.scope(), unit, true, List.of(""), MOST));
    }

    /** For these people of the unit's subtree; who has an account already is left out. */
    public Outcome<Made> forPeople(Actor actor, String unit, List<String> personIds) {
        return make(actor, unit, accounts.without(actor.scope(), unit, false, personIds, MOST));
    }

    private Outcome<Made> make(Actor actor, String unit, List<AccountLine> people) {
        var names = Usernames.propose(
                people.stream().map(AccountLine::pinyin).toList(),
                people.isEmpty()
                        ? List.of()
                        : accounts.usernamesLike(people.stream()
                                .map(person -> Usernames.stem(person.pinyin()))
                                .distinct()
                                .toList()));
        var slips = new ArrayList<Slip>();
        var rows = new ArrayList<NewAccount>();
        for (int i = 0; i < people.size(); i++) {
            var slip = new Slip(people.get(i), names.get(i), SlipPasswords.next());
            var hash = passwords.hash(slip.password());
            if (hash.isEmpty()) {
                return Outcome.refused(AccessProblem.SIGN_IN_BUSY, "seconds", 5);
            }
            slips.add(slip);
            rows.add(new NewAccount(PublicIds.next(), slip.holder().personId(), slip.username(), hash.get(), true));
        }
        return tx.run(() -> record(actor, unit, slips, rows));
    }

    private Outcome<Made> record(Actor actor, String unit, List<Slip> slips, List<NewAccount> rows) {
        if (!rows.isEmpty()) {
            newAccounts.add(rows, clock.now());
            if (accounts.countOf(rows.stream().map(NewAccount::publicId).toList()) < rows.size()) {
                return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
            }
            var names = slips.stream().map(Slip::username).toList();
            var unitId = slips.getFirst().holder().unitId();
            audit.append(actor, "account.make", "unit:" + unitId, unitId, Map.of("usernames", names));
        }
        return Outcome.done(new Made(slips, accounts.countWithout(actor.scope(), unit)));
    }

    /**
     * What was made.
     *
     * @param remaining how many people of the unit still have no account
     */
    public record Made(List<Slip> slips, long remaining) {}
}
