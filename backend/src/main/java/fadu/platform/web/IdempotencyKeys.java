package fadu.platform.web;

import fadu.platform.Actor;
import fadu.platform.db.IdempotencyKey;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Idempotency-Key} header into what {@code Tx.run} remembers a request by. */
@Singleton
public final class IdempotencyKeys {
    private static final int LONGEST = 80;

    private final ObjectMapper json;

    IdempotencyKeys(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The key of a request; null when it carries none or one that cannot be one, and is then run without memory.
     *
     * @param body the request's body as the controller read it; null for none
     */
    public @Nullable IdempotencyKey of(HttpRequest<?> request, Actor actor, @Nullable Object body) {
        var key = request.getHeaders().get("Idempotency-Key");
        if (key == null || !key.matches("[\\x21-\\x7e]{1," + LONGEST + "}")) {
            return null;
        }
        var operation = request.getMethodName() + " " + request.getPath();
        return new IdempotencyKey(actor.personId(), cut(operation), key, hash(operation, body));
    }

    private String hash(String operation, @Nullable Object body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            if (body != null) {
                digest.update(json.writeValueAsBytes(body));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String operation) {
        return operation.substring(0, Math.min(200, operation.length()));
    }
}
