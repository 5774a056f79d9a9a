package fadu.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB and two passes. At most two run at once and few may wait, so that a rush of sign-ins cannot take the
 * machine's memory or its processors from people who are already in.
 */
@Singleton
public class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final long WAIT_SECONDS = 5;
    private static final int QUEUE = 64;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore working = new Semaphore(2, true);
    private final Semaphore waiting = new Semaphore(QUEUE);

    /** The hash to keep, with its salt and costs; empty when too many are being made and the caller should try again. */
    public Optional<String> hash(String password) {
        return bounded(() -> {
            var salt = new byte[16];
            RANDOM.nextBytes(salt);
            return "argon2id$" + MEMORY_KIB + "$" + PASSES + "$" + encode(salt) + "$"
                    + encode(derive(password, salt, MEMORY_KIB, PASSES));
        });
    }

    /**
     * True when the password is the one that was hashed. A null hash costs the same time as a real one, so that an unknown
     * user name cannot be told from a wrong password; empty when too many are being checked.
     */
    public Optional<Boolean> matches(String password, @Nullable String hash) {
        return bounded(() -> {
            if (hash == null) {
                derive(password, new byte[16], MEMORY_KIB, PASSES);
                return false;
            }
            var parts = hash.split("\\$");
            var salt = Base64.getDecoder().decode(parts[3]);
            var expected = Base64.getDecoder().decode(parts[4]);
            var actual = derive(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return MessageDigest.isEqual(expected, actual);
        });
    }

    private <T> Optional<T> bounded(Supplier<T> work) {
        if (!waiting.tryAcquire()) {
            return Optional.empty();
        }
        try {
            if (!working.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                working.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiting.release();
        }
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
