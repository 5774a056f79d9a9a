package fadu.platform.metrics;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key that opens {@code /prometheus}: 32 random bytes in {@code <home>/monitor-key}, mode 0600, made at the first start.
 * Whoever may read the file may read the figures; delete it and restart to change it.
 */
@Context
public final class MonitorKey {
    private static final String SCHEME = "Bearer ";

    private final byte[] key;

    MonitorKey(@Value("${fadu.home}") String home) {
        this.key = read(Path.of(home, "monitor-key")).getBytes(StandardCharsets.US_ASCII);
    }

    /** True when an Authorization header carries the key. */
    boolean opens(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        key, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            var key = Files.readString(file).strip();
            if (key.length() < 32) {
                throw new IllegalStateException(file + " holds no key: delete it and start again");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "monitor-key", ".new", owner);
        Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
