package fadu.platform.crypto;

import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The keys, as 0600 files under {@code <home>/keys}, outside the database and its backup. They are made once, at the first
 * start; the database remembers their fingerprints, and a start with other or missing keys is refused.
 */
@Singleton
final class KeyFiles {
    private final byte[] field;
    private final byte[] index;

    KeyFiles(@Value("${fadu.home}") String home, CryptoKeys known, Clock clock) {
        field = load(Path.of(home, "keys", "field.key"), "field", known, clock);
        index = load(Path.of(home, "keys", "index.key"), "index", known, clock);
    }

    byte[] fieldKey() {
        return field;
    }

    byte[] indexKey() {
        return index;
    }

    private static byte[] load(Path file, String name, CryptoKeys known, Clock clock) {
        var remembered = known.fingerprint(name);
        if (remembered.isPresent() && !Files.exists(file)) {
            throw new ConfigurationException("this database holds data encrypted with the key " + file
                    + ", which is missing: put the key file back, then start again");
        }
        var key = Files.exists(file) ? read(file) : make(file);
        var fingerprint = HexFormat.of().formatHex(sha256(key));
        if (remembered.isEmpty()) {
            known.remember(name, fingerprint, clock.raw());
        }
        if (!known.fingerprint(name).orElseThrow().equals(fingerprint)) {
            throw new ConfigurationException(
                    "the key in " + file + " is not the one this database was encrypted with: put the right one there");
        }
        return key;
    }

    private static byte[] read(Path file) {
        try {
            var key = Files.readAllBytes(file);
            if (key.length != 32) {
                throw new ConfigurationException("the key file " + file + " must hold 32 bytes");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] make(Path file) {
        try {
            Files.createDirectories(file.getParent());
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, key, StandardOpenOption.SYNC);
            return key;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
