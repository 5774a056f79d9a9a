package fadu.access;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which person holds which role on which subtree, and for how long. Times are the clock's, so that a demonstration may move them. */
public interface RoleGrants {
    /** Grants in scope that hold now or later, newest first; filters by public ids of a person and of a unit's subtree. */
    List<GrantLine> list(
            Scope scope, @Nullable String person, @Nullable String unit, Instant at, long beforeId, int limit);

    /** A grant in scope that was not taken back. */
    Optional<GrantLine> find(Scope scope, String publicId);

    /** The person's grants that hold now or later, and what the person lent to others. */
    @Unscoped("the caller's own grants and what they lent")
    List<GrantLine> own(long personId, Instant at);

    /** The internal key of a unit in scope. */
    Optional<Long> unit(Scope scope, String publicId);

    /** A serving person in scope, with or without an account. */
    Optional<GranteeLine> grantee(Scope scope, String personPublicId);

    /** True when the person holds the role or administers, in own right, over the unit. */
    @Unscoped("answers yes or no about the caller")
    boolean holds(long personId, String role, long unitId, Instant at);

    /** How many roles of another person, held now or later, the actor neither holds over their units nor administers. */
    @Unscoped("answers yes or no about the caller")
    long beyond(long actorPersonId, long targetPersonId, Instant at);

    /** How many grants of the role on the unit to the person overlap the period. */
    @Unscoped("callers found person and unit in their scope")
    long overlapping(long personId, String role, long unitId, Instant from, @Nullable Instant to);

    /** Like {@link #overlapping} for grants on any unit above or below. */
    @Unscoped("callers found person and unit in their scope")
    long overlappingNear(long personId, String role, long unitId, Instant from, @Nullable Instant to);

    /** Writes a grant. */
    @Unscoped("callers found person and unit in their scope")
    void insert(
            String publicId,
            long personId,
            String role,
            long unitId,
            Instant from,
            @Nullable Instant to,
            @Nullable Long grantedBy,
            @Nullable Long delegatedFrom,
            @Nullable String reason);

    /** Takes a grant back with everything lent from it; how many grants ended. */
    @Unscoped("callers found the grant in their scope or among their own")
    int revoke(long id, Instant at);

    /** Locks the administrators' grants, so that two of them cannot take the role from each other at once. */
    @Unscoped("a lock, shown to nobody")
    List<Long> lockAdministrators();
}
