package fadu.access;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives people roles on units in scope and takes them back. Effective with the next request, on every node. */
@Singleton
public class Granting {
    private final RoleGrants grants;
    private final Rank rank;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Granting(RoleGrants grants, Rank rank, Audit audit, Tx tx, Clock clock) {
        this.grants = grants;
        this.rank = rank;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Gives a role.
     *
     * @param person public id of somebody in scope
     * @param unit public id of the subtree's root, in scope
     * @param first first day; null for from now on
     * @param last last day; null for no end
     */
    public Outcome<GrantLine> grant(
            Actor actor,
            String person,
            Role role,
            String unit,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String reason) {
        var unitId = grants.unit(actor.scope(), unit).orElse(null);
        var grantee = grants.grantee(actor.scope(), person).orElse(null);
        if (unitId == null || grantee == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (!rank.mayGive(actor, role.code(), unitId)) {
            return Outcome.refused(AccessProblem.GRANT_OUTRANKS);
        }
        return Period.of(first, last, clock)
                .then(period -> tx.run(() -> record(actor, grantee, role, unitId, period, reason)));
    }

    /** Takes a role back, with everything lent from it. One's own administrator's role stays, so that there is always one. */
    public Outcome<Boolean> revoke(Actor actor, String grantId) {
        return tx.run(() -> {
            grants.lockAdministrators();
            var grant = grants.find(actor.scope(), grantId).orElse(null);
            if (grant == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (!rank.mayGive(actor, grant.role(), grant.unitId())) {
                return Outcome.refused(AccessProblem.GRANT_OUTRANKS);
            }
            if (grant.personId() == actor.personId() && grant.role().equals(Role.ADMINISTRATOR.code())) {
                return Outcome.refused(AccessProblem.GRANT_OWN);
            }
            grants.revoke(grant.id(), clock.now());
            audit.append(
                    actor,
                    "role.revoke",
                    "grant:" + grant.id(),
                    grant.unitId(),
                    grant.personId(),
                    Map.of("role", grant.role(), "person", grant.personName()));
            return Outcome.done(true);
        });
    }

    private Outcome<GrantLine> record(
            Actor actor, GranteeLine grantee, Role role, long unitId, Period period, @Nullable String reason) {
        if (grants.overlapping(grantee.id(), role.code(), unitId, period.from(), period.to()) > 0) {
            return Outcome.refused(AccessProblem.GRANT_KNOWN);
        }
        var id = PublicIds.next();
        grants.insert(
                id, grantee.id(), role.code(), unitId, period.from(), period.to(), actor.personId(), null, reason);
        audit.append(
                actor,
                "role.grant",
                "grant:" + id,
                unitId,
                grantee.id(),
                Map.of(
                        "role", role.code(),
                        "person", grantee.name(),
                        "from", String.valueOf(period.from()),
                        "to", Objects.toString(period.to(), ""),
                        "reason", Objects.toString(reason, "")));
        return Outcome.done(grants.find(actor.scope(), id).orElseThrow());
    }
}
