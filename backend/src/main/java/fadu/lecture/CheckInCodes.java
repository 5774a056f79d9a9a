package fadu.lecture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of one lecture: HMAC-SHA-256 over what the code is for, lecture, direction and step. The scanned token lives
 * {@value #QR_SECONDS} seconds, the typed code {@value #CODE_SECONDS}; the step before is accepted too, so a photo of the
 * wall can be relayed for at most two steps, which is stated openly (trust.md L9).
 */
final class CheckInCodes {
    /** How long a scanned token is shown. */
    static final int QR_SECONDS = 10;
    /** How long a typed code is shown. */
    static final int CODE_SECONDS = 30;

    private static final Pattern TOKEN = Pattern.compile("([0-9a-z]{26})\\.(IN|OUT)\\.([A-Za-z0-9_-]{22})");
    private static final int TOKEN_BYTES = 16;
    private static final int DIGITS = 1_000_000;

    private final String lecture;
    private final byte[] secret;

    CheckInCodes(String lecture, byte[] secret) {
        this.lecture = lecture;
        this.secret = secret.clone();
    }

    /** Takes a scanned text apart: the token alone, or any address that carries it as {@code t}. */
    static Optional<Scanned> read(String text) {
        var at = text.lastIndexOf("t=");
        var matcher =
                TOKEN.matcher(at < 0 ? text.strip() : text.substring(at + 2).strip());
        return matcher.matches()
                ? Optional.of(new Scanned(matcher.group(1), Direction.valueOf(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** The token that the wall shows at a moment. */
    String token(Direction direction, Instant at) {
        return lecture + "." + direction + "." + proof(direction, step(at, QR_SECONDS));
    }

    /** The six digits that the wall shows at a moment. */
    String code(Direction direction, Instant at) {
        return digits(direction, step(at, CODE_SECONDS));
    }

    /** True when the proof is of this step or the one before; the step that fitted decides nothing else. */
    boolean acceptsProof(Direction direction, String proof, Instant at) {
        long step = step(at, QR_SECONDS);
        return same(proof, proof(direction, step)) | same(proof, proof(direction, step - 1));
    }

    /** True when the digits are of this step or the one before. */
    boolean acceptsCode(Direction direction, String code, Instant at) {
        long step = step(at, CODE_SECONDS);
        return same(code, digits(direction, step)) | same(code, digits(direction, step - 1));
    }

    /** The number of a step. */
    static long step(Instant at, int seconds) {
        return Math.floorDiv(at.getEpochSecond(), seconds);
    }

    /** How long what is shown now stays. */
    static Duration validFor(Instant at, int seconds) {
        var next = Instant.ofEpochSecond((step(at, seconds) + 1) * seconds);
        return Duration.between(at, next);
    }

    private String proof(Direction direction, long step) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(mac("qr", direction, step), TOKEN_BYTES));
    }

    private String digits(Direction direction, long step) {
        long number = ByteBuffer.wrap(mac("code", direction, step)).getLong() & Long.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % DIGITS);
    }

    private byte[] mac(String use, Direction direction, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var text = use + "|" + lecture + "|" + direction + "|" + step;
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** What was scanned. */
    record Scanned(String lecture, Direction direction, String proof) {}
}
