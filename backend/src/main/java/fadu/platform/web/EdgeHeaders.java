package fadu.platform.web;

import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What every answer carries (trust.md 4.9), and what every request is reduced to before anything else sees it: a number for
 * the log, and one of two languages.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EdgeHeaders {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'self'; object-src 'none'; img-src 'self' data: blob: ";
    private static final String NUMBER = "fadu.request";

    private final Problems problems;
    private final ContentOrigin content;

    EdgeHeaders(Problems problems, ContentOrigin content) {
        this.problems = problems;
        this.content = content;
    }

    /** Null lets the request pass. */
    @RequestFilter
    @Nullable
    MutableHttpResponse<?> arrive(MutableHttpRequest<?> request, MutablePropagatedContext context) {
        var number = PublicIds.next().substring(0, 12);
        request.setAttribute(NUMBER, number);
        MDC.put("request", number);
        context.add(new io.micronaut.context.propagation.slf4j.MdcPropagationContext());
        request.getHeaders()
                .set(HttpHeaders.ACCEPT_LANGUAGE, Problems.language(request).tag());
        if (request.getContentType().map(EdgeHeaders::isForm).orElse(false)) {
            return problems.answer(request, Refusal.of(CommonProblem.MEDIA_TYPE_REFUSED));
        }
        return null;
    }

    /** Adds the headers. */
    @ResponseFilter
    void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var files = content.of(request);
        response.header(
                        "Content-Security-Policy",
                        CONTENT_SECURITY + files + "; media-src 'self' " + files + "; frame-src " + files)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
        if (request.getPath().startsWith("/api") && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        request.getAttribute(NUMBER, String.class).ifPresent(number -> response.header("X-Request-Id", number));
    }

    private static boolean isForm(MediaType type) {
        return type.getName().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED);
    }
}
