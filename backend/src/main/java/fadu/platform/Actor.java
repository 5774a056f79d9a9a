package fadu.platform;

import java.security.Principal;
import java.util.Map;
import java.util.Set;

/**
 * Who is asking, built from the database for each request and never from a token. Every four-eyes rule compares
 * {@link #personId()}, because a person is not an account.
 *
 * @param permission the permission that admitted the present request; empty outside a request
 * @param scopes for each permission the units it was granted on
 */
public record Actor(
        long accountId, long personId, String personName, long unitId, String permission, Map<String, Scope> scopes)
        implements Principal {
    /** The actor of jobs and of start-up: nobody in person, sees everything, decides nothing. */
    public static Actor system() {
        return new Actor(0, 0, "system", 0, "", Map.of());
    }

    /** The person's name. */
    @Override
    public String getName() {
        return personName;
    }

    /** True when some role gives the permission somewhere. */
    public boolean may(String wanted) {
        return scopes.containsKey(wanted);
    }

    /** The units the present request may touch. */
    public Scope scope() {
        return scope(permission);
    }

    /** The units on which the permission was granted; empty (but for the person) where it was not. */
    public Scope scope(String wanted) {
        return scopes.getOrDefault(wanted, new Scope(Set.of(), personId));
    }

    /** The same actor admitted by another permission. */
    public Actor admittedBy(String admitted) {
        return new Actor(accountId, personId, personName, unitId, admitted, scopes);
    }
}
