package fadu.access;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.time.Clock;
import fadu.platform.web.Admission;
import fadu.platform.web.Permissions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the caller of each request from the database: the session by its cookie, the person, the roles held at this moment
 * and so the scopes. Nothing is taken from the token itself. Session times are raw, never the demonstration's clock.
 */
@Singleton
public class Sessions implements Admission {
    /** A session ends after this long without a request. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** A session ends after this long in any case. */
    public static final Duration WHOLE = Duration.ofHours(12);

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Permissions permissions;
    private final Clock clock;
    private final SessionCookie cookie;

    Sessions(Accounts accounts, Permissions permissions, Clock clock, SessionCookie cookie) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.clock = clock;
        this.cookie = cookie;
    }

    @Override
    public Optional<Admitted> admit(HttpRequest<?> request) {
        return find(request)
                .map(signedIn -> new Admitted(actor(signedIn), signedIn.csrf(), signedIn.mustChangePassword()));
    }

    /** The good session of a request, its idle time extended; empty for nobody. */
    public Optional<SignedIn> find(HttpRequest<?> request) {
        var token = request.getCookies().findCookie(cookie.name()).map(Cookie::getValue);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        var hash = hash(token.get());
        var now = clock.raw();
        var found = accounts.session(hash, now.minus(IDLE), now, clock.now());
        found.filter(session -> session.lastSeenAt().isBefore(now.minus(TOUCH_EVERY)))
                .ifPresent(session -> accounts.touch(hash, now));
        return found;
    }

    /** The roles the session's person holds now, with the units' names. */
    public List<HeldRole> roles(SignedIn signedIn) {
        return accounts.rolesOf(signedIn.personId(), clock.now());
    }

    /** The actor with the scopes that the roles give. Everybody is an officer of their own things. */
    public Actor actor(SignedIn signedIn) {
        Map<String, Set<Long>> units = new HashMap<>();
        permissions.ofRole(Role.OFFICER.code()).forEach(permission -> units.put(permission, new HashSet<>()));
        for (var role : signedIn.onUnits()) {
            if (!role.role().equals(Role.OFFICER.code())) {
                permissions
                        .ofRole(role.role())
                        .forEach(permission -> units.computeIfAbsent(permission, absent -> new HashSet<>())
                                .add(role.unitId()));
            }
        }
        Map<String, Scope> scopes = new HashMap<>();
        units.forEach((permission, roots) -> scopes.put(permission, new Scope(Set.copyOf(roots), signedIn.personId())));
        return new Actor(
                signedIn.accountId(), signedIn.personId(), signedIn.personName(), signedIn.unitId(), "", scopes);
    }

    /** What the database keeps of a token. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
