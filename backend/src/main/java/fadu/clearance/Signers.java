package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.platform.web.Permissions;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who may sign where: asked of the database at the moment of signing, never of the session. */
@Singleton
class Signers {
    /** Lets one sign first. */
    static final String FIRST = "clearance.sign.first";
    /** Lets one sign second, and return a case. */
    static final String SECOND = "clearance.sign.second";

    private final Cases cases;
    private final Permissions permissions;
    private final Tx tx;
    private final Clock clock;

    Signers(Cases cases, Permissions permissions, Tx tx, Clock clock) {
        this.cases = cases;
        this.permissions = permissions;
        this.tx = tx;
        this.clock = clock;
    }

    /** Refuses a signer of one's own case, and one without the role over the case's unit at this moment. */
    Outcome<LockedCase> admit(Actor actor, LockedCase locked, String permission) {
        if (actor.personId() == locked.holderPersonId() || actor.personId() == locked.personId()) {
            return Outcome.refused(ClearanceProblem.CASE_IS_OWN);
        }
        if (!active(actor.personId(), locked.unitId(), permission)) {
            return Outcome.refused(ClearanceProblem.SIGNER_WITHOUT_ROLE);
        }
        return Outcome.done(locked);
    }

    /** True when the person serves, has a usable account and holds a role with the permission over the unit. */
    boolean active(long personId, long unitId, String permission) {
        tx.requireOpen();
        return cases.mayAct(personId, roles(permission), unitId, clock.now());
    }

    private Set<String> roles(String permission) {
        var known = permissions.all().get(permission);
        return known == null ? Set.of("-") : known.roles();
    }
}
