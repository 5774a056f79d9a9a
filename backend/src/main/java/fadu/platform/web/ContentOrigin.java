package fadu.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Where files of courses, packages and uploads come from: never the address of the product itself, so that nothing in a file
 * can reach a session. In production {@code fadu.content.origin} names another host; on loopback it is the same machine at
 * the port that {@link ContentServer} listens on.
 */
@Singleton
public final class ContentOrigin {
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");

    private final String configured;
    private volatile int port;

    ContentOrigin(@Value("${fadu.content.origin:}") String configured) {
        if (!configured.isEmpty() && !ORIGIN.matcher(configured).matches()) {
            throw new io.micronaut.context.exceptions.ConfigurationException("FADU_CONTENT_ORIGIN is " + configured
                    + ", needed scheme and host of another site than the product's own, e.g. https://files.example.cn");
        }
        this.configured = configured;
    }

    /** The server listens there now. */
    void listens(int there) {
        port = there;
    }

    /** The origin as the asking browser reaches it, e.g. {@code http://127.0.0.1:8081}. */
    public String of(HttpRequest<?> request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        var host = HOST.matcher(host(request));
        return "http://" + (host.matches() ? host.group(1) : "127.0.0.1") + ":" + port;
    }

    /** The host and port under which the browser knows the product; what a page with a file in it may come from. */
    static String host(HttpRequest<?> request) {
        var host = request.getHeaders().get(HttpHeaders.HOST, String.class, "127.0.0.1");
        return HOST.matcher(host).matches() ? host : "127.0.0.1";
    }
}
