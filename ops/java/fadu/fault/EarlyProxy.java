package fadu.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A deliberately wrong server: it says "kept" for a proposal as soon as it has read it and passes it on a little later. What
 * is on the way when the application dies was acknowledged and is lost; a harness that does not notice is worth nothing.
 */
final class EarlyProxy implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings");
    private static final long DELAY_MILLIS = 300;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;

    EarlyProxy(URI target) throws IOException {
        this.target = target;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = copy(exchange, body);
        if (exchange.getRequestURI().getPath().endsWith("/adjustments")
                && exchange.getRequestMethod().equals("POST")) {
            var later = CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS, threads);
            CompletableFuture.runAsync(() -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()), later);
            answer(exchange, 200, "{\"id\":\"early\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .map()
                    .getOrDefault("set-cookie", List.of())
                    .forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
            answer(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            answer(exchange, 502, new byte[0]);
        }
    }

    private HttpRequest copy(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
