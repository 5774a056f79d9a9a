package fadu.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A server that lies about saves in one way, standing before the right one; a checker that does not notice is worth nothing. */
final class LyingProxy implements AutoCloseable {
    /** The ways. */
    enum Lie {
        /** Says "saved" as soon as it has read the request and passes it on a little later. */
        BEFORE_COMMIT,
        /** Says "saved" where the request did not get through. */
        SAVED_THOUGH_CUT_OFF,
        /** Says "saved" where the server refused: another window writes, or the paper is handed in. */
        SAVED_THOUGH_REFUSED,
        /** Says "refused" where nobody knows whether it was done. */
        REFUSED_THOUGH_UNKNOWN
    }

    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings");
    private static final long DELAY_MILLIS = 300;
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final Lie lie;

    LyingProxy(URI target, Lie lie) throws IOException {
        this.target = target;
        this.lie = lie;
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
        boolean save = exchange.getRequestURI().getPath().endsWith("/answers");
        if (save && lie == Lie.BEFORE_COMMIT) {
            var later = CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS, threads);
            CompletableFuture.runAsync(() -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()), later);
            answer(exchange, 200, receipts(body));
            return;
        }
        if (save
                && lie == Lie.SAVED_THOUGH_CUT_OFF
                && ThreadLocalRandom.current().nextBoolean()) {
            answer(exchange, 200, receipts(body));
            return;
        }
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean refused = save && answer.statusCode() == 409 && lie == Lie.SAVED_THOUGH_REFUSED;
            answer(exchange, refused ? 200 : answer.statusCode(), refused ? receipts(body) : answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            boolean failed = save && lie == Lie.REFUSED_THOUGH_UNKNOWN;
            answer(exchange, failed ? 422 : 502, "{\"code\":\"NOT_SAVED\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private HttpRequest copy(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(10))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    /** What a server that never looked would say. */
    @SuppressWarnings("unchecked")
    private static byte[] receipts(byte[] body) throws IOException {
        var request = Objects.requireNonNull(JSON.readValue(body, Argument.mapOf(String.class, Object.class)));
        var answers = (List<Map<String, Object>>) Objects.requireNonNull(request.get("answers"));
        return answers.stream()
                .map(each -> {
                    var response = (Map<String, List<String>>) Objects.requireNonNull(each.get("response"));
                    var text = Objects.requireNonNull(response.get("blanks")).getFirst();
                    return "{\"seq\":" + each.get("seq") + ",\"serverSeq\":0,\"slot\":" + each.get("slot")
                            + ",\"answerHash\":\"" + Window.sha256("{\"blanks\":[\"" + text + "\"]}")
                            + "\",\"serverTime\":\"" + Instant.now() + "\",\"receipt\":\"invented\"}";
                })
                .collect(Collectors.joining(",", "{\"receipts\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
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
