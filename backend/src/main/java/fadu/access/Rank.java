package fadu.access;

import fadu.platform.Actor;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;

/**
 * Whose rights reach whose. One rule for giving, taking and for passwords: a role over a unit is in the hands of those who
 * hold the same role over that unit or one above, and of its administrators. So nobody lifts themselves or others above
 * their own rights, neither by a grant nor by signing in with a password that they have just reset.
 */
@Singleton
class Rank {
    private final RoleGrants grants;
    private final Clock clock;

    Rank(RoleGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** True when the actor holds the role, or administers, over the unit in own right; a lent role gives nothing on. */
    boolean mayGive(Actor actor, String role, long unitId) {
        return grants.holds(actor.personId(), role, unitId, clock.now());
    }

    /** True when the actor's rights reach over every role the person holds or is to hold. */
    boolean covers(Actor actor, long personId) {
        return grants.beyond(actor.personId(), personId, clock.now()) == 0;
    }
}
