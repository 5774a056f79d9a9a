package fadu.access;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lends one's own role to a colleague of the unit for a period. It always ends, is not lent on, and no one gets the second
 * of the two signatures by it; besides, every four-eyes rule compares persons when it signs.
 */
@Singleton
public class Delegating {
    private static final Map<String, String> OTHER_SIGNATURE = Map.of(
            Role.REVIEWER.code(), Role.SECOND_REVIEWER.code(),
            Role.SECOND_REVIEWER.code(), Role.REVIEWER.code());

    private final RoleGrants grants;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Delegating(RoleGrants grants, Audit audit, Tx tx, Clock clock) {
        this.grants = grants;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** One's own grants, and what one has lent. */
    public List<GrantLine> own(Actor actor) {
        return grants.own(actor.personId(), clock.now());
    }

    /** Lends a grant to a person of its subtree until the end of the last day. */
    public Outcome<GrantLine> delegate(
            Actor actor, String grantId, String person, @Nullable LocalDate first, LocalDate last, String reason) {
        var source = ownGrant(actor, grantId)
                .filter(grant -> grant.personId() == actor.personId())
                .orElse(null);
        if (source == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (source.delegatedFrom() != null) {
            return Outcome.refused(AccessProblem.DELEGATION_TWICE);
        }
        var grantee = grants.grantee(new Scope(Set.of(source.unitId()), 0), person)
                .filter(found -> found.id() != actor.personId())
                .orElse(null);
        if (grantee == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return Period.lent(first, last, source.validTo(), clock)
                .then(period -> tx.run(() -> record(actor, source, grantee, period, reason)));
    }

    /** Ends something one has lent before its time. */
    public Outcome<Boolean> end(Actor actor, String grantId) {
        var lent = ownGrant(actor, grantId)
                .filter(grant -> grant.delegatedFrom() != null && grant.personId() != actor.personId())
                .orElse(null);
        if (lent == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return tx.run(() -> {
            grants.revoke(lent.id(), clock.now());
            audit.append(
                    actor,
                    "role.undelegate",
                    "grant:" + lent.id(),
                    lent.unitId(),
                    lent.personId(),
                    Map.of("role", lent.role(), "person", lent.personName()));
            return Outcome.done(true);
        });
    }

    private Optional<GrantLine> ownGrant(Actor actor, String grantId) {
        return own(actor).stream()
                .filter(grant -> grant.publicId().equals(grantId))
                .findFirst();
    }

    private Outcome<GrantLine> record(
            Actor actor, GrantLine source, GranteeLine grantee, Period period, String reason) {
        var other = OTHER_SIGNATURE.get(source.role());
        if (other != null
                && grants.overlappingNear(grantee.id(), other, source.unitId(), period.from(), period.to()) > 0) {
            return Outcome.refused(AccessProblem.DELEGATION_BOTH_SIGNATURES);
        }
        if (grants.overlapping(grantee.id(), source.role(), source.unitId(), period.from(), period.to()) > 0) {
            return Outcome.refused(AccessProblem.GRANT_KNOWN);
        }
        var id = PublicIds.next();
        grants.insert(
                id,
                grantee.id(),
                source.role(),
                source.unitId(),
                period.from(),
                period.to(),
                actor.personId(),
                source.id(),
                reason);
        audit.append(
                actor,
                "role.delegate",
                "grant:" + id,
                source.unitId(),
                grantee.id(),
                Map.of(
                        "role", source.role(),
                        "person", grantee.name(),
                        "to", String.valueOf(period.to()),
                        "reason", reason));
        return Outcome.done(ownGrant(actor, id).orElseThrow());
    }
}
