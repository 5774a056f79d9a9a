package fadu.platform.web;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Admits a request to its operation or refuses it: sign-in, permission, and for writing requests the session's own token. */
@ServerFilter("/api/**")
@Order(Ordered.LOWEST_PRECEDENCE)
final class Guard {
    static final String ACTOR = "fadu.actor";

    private final Admission admission;
    private final Permissions permissions;
    private final Problems problems;

    Guard(Admission admission, Permissions permissions, Problems problems) {
        this.admission = admission;
        this.permissions = permissions;
        this.problems = problems;
    }

    /** Null lets the request pass. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        var route = RouteAttributes.getRouteInfo(request).orElse(null);
        if (!(route instanceof UriRouteInfo<?, ?> uri)
                || !uri.getUriMatchTemplate().toPathString().startsWith("/api")) {
            return null;
        }
        var needed = permissions
                .of(request.getMethodName(), uri.getUriMatchTemplate().toPathString())
                .orElseThrow(() -> new IllegalStateException("operation without permission: " + request.getPath()));
        var admitted = admission.admit(request).orElse(null);
        if (admitted == null) {
            return needed.equals(Permissions.PUBLIC) ? null : refuse(request, CommonProblem.SIGN_IN_NEEDED);
        }
        if (writes(request.getMethod())
                && !needed.equals(Permissions.PUBLIC)
                && !sameToken(admitted.csrf(), request.getHeaders().get("X-CSRF-Token"))) {
            return refuse(request, CommonProblem.CSRF_TOKEN_MISSING);
        }
        if (!needed.equals(Permissions.PUBLIC)
                && !needed.equals(Permissions.SELF)
                && (admitted.restricted() || !admitted.actor().may(needed))) {
            return refuse(request, CommonProblem.NOT_PERMITTED);
        }
        request.setAttribute(ACTOR, admitted.actor().admittedBy(needed));
        return null;
    }

    private MutableHttpResponse<?> refuse(HttpRequest<?> request, CommonProblem problem) {
        return problems.answer(request, Refusal.of(problem));
    }

    private static boolean writes(HttpMethod method) {
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private static boolean sameToken(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** The actor of the present request; null for nobody. */
    static @Nullable Actor actor(HttpRequest<?> request) {
        return request.getAttribute(ACTOR, Actor.class).orElse(null);
    }
}
