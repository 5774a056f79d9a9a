package fadu.stage;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser, as far as the server can tell. */
public final class Client {
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    private final URI address;
    private final HttpClient http;
    private final Duration patience;
    private String csrf = "";

    /** Nobody in particular, at this address, who waits twenty seconds for an answer. */
    public Client(URI address) {
        this(address, Duration.ofSeconds(20));
    }

    /** Nobody in particular, who waits this long. */
    public Client(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .cookieHandler(new CookieManager())
                .build();
    }

    /** An answer; status 0 stands for none: nobody knows what happened. */
    public record Answer(int status, String body) {
        /** True for 2xx: the server says that it is kept. */
        public boolean acknowledged() {
            return status >= 200 && status < 300;
        }

        /** True when nobody knows whether it happened: no answer, or one that says so. */
        public boolean unknown() {
            return status == 0 || status >= 500;
        }

        /** The body as an object. */
        public Map<String, Object> object() {
            try {
                return Objects.requireNonNull(JSON.readValue(body, Argument.mapOf(String.class, Object.class)));
            } catch (IOException e) {
                throw new UncheckedIOException("no JSON object: " + this, e);
            }
        }

        /** The {@code items} of a page. */
        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> items() {
            return (List<Map<String, Object>>) Objects.requireNonNull(object().get("items"), () -> "no items: " + this);
        }

        /** A field of the object as text. */
        public String field(String name) {
            return String.valueOf(object().get(name));
        }
    }

    /** Signs in, or fails. */
    public Client signIn(String username, String password) {
        var answer = trySignIn(username, password);
        if (answer.status() != 204) {
            throw new IllegalStateException("sign-in of " + username + " answered " + answer);
        }
        csrf = get("/api/session").field("csrf");
        return this;
    }

    /** What the server says to these. */
    public Answer trySignIn(String username, String password) {
        return send("POST", "/api/session", Map.of("username", username, "password", password), null);
    }

    /** Reads. */
    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** Writes under an idempotency key. */
    public Answer post(String path, @Nullable Object body, String key) {
        return send("POST", path, body, key);
    }

    /** Any method with a JSON body. */
    public Answer send(String method, String path, @Nullable Object body, @Nullable String key) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body));
        return send(method, path, "application/json", publisher, key);
    }

    /** POST of one file as form data, in the field {@code file}, with further text fields. */
    public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        var boundary = "fadu" + UUID.randomUUID().toString().replace("-", "");
        var body = new ByteArrayOutputStream();
        var line = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        fields.forEach((name, value) ->
                body.writeBytes((line + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                (line + "file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()),
                UUID.randomUUID().toString());
    }

    private Answer send(String method, String path, String type, HttpRequest.BodyPublisher body, @Nullable String key) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(patience)
                    .header("Content-Type", type)
                    .header("Accept-Language", "zh-CN")
                    .header("X-CSRF-Token", csrf)
                    .method(method, body);
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "interrupted");
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
