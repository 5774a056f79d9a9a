package fadu.platform.web;

import fadu.platform.Actor;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Says who is asking. Owned by the guard, answered by the feature that keeps accounts and sessions. */
public interface Admission {
    /**
     * The signed-in caller, built from the database; empty for nobody.
     *
     * @param request the request with its cookies
     */
    Optional<Admitted> admit(HttpRequest<?> request);

    /**
     * A caller and the session's own token that writing requests must repeat in {@code X-CSRF-Token}.
     *
     * @param restricted true while only operations declared {@code self} are open, as before the first password change
     */
    record Admitted(Actor actor, String csrf, boolean restricted) {}
}
