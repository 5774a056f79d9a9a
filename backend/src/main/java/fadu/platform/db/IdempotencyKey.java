package fadu.platform.db;

/**
 * Who asked for what under which key.
 *
 * @param key the caller's {@code Idempotency-Key}, at most 80 characters
 * @param requestHash SHA-256 of method, path and body in hex, so that a reused key with another request is noticed
 */
public record IdempotencyKey(long personId, String route, String key, String requestHash) {}
