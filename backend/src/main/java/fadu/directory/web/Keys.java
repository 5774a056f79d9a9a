package fadu.directory.web;

import fadu.platform.Actor;
import fadu.platform.db.IdempotencyKey;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The idempotency key of a request; null when the caller sent none. */
final class Keys {
    private Keys() {}

    static @Nullable IdempotencyKey of(HttpRequest<?> request, Actor actor, String body) {
        var key = request.getHeaders().get("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > 80) {
            return null;
        }
        var route = request.getMethodName() + " " + request.getPath();
        return new IdempotencyKey(actor.personId(), route, key, sha256(route + "\n" + body));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
