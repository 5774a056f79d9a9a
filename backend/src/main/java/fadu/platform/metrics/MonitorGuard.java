package fadu.platform.metrics;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Shows the server's figures to whoever has the monitor's key, and to nobody else. */
@ServerFilter("/prometheus/**")
final class MonitorGuard {
    private final MonitorKey key;

    MonitorGuard(MonitorKey key) {
        this.key = key;
    }

    /** Null lets the request pass. */
    @RequestFilter
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        return key.opens(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                ? null
                : HttpResponse.unauthorized().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
