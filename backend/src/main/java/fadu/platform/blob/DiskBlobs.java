package fadu.platform.blob;

import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Files under {@code <home>/files}, two letters of the hash a folder. */
@Singleton
final class DiskBlobs implements Blobs {
    private final Path root;
    private final BlobRows rows;
    private final Clock clock;

    DiskBlobs(@Value("${fadu.home}") String home, BlobRows rows, Clock clock) {
        this.root = Path.of(home, "files");
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String keep(InputStream content, String mediaType) {
        try {
            Files.createDirectories(root);
            var stage = Files.createTempFile(root, "stage", ".part");
            try (content) {
                var digest = MessageDigest.getInstance("SHA-256");
                Files.copy(new DigestInputStream(content, digest), stage, StandardCopyOption.REPLACE_EXISTING);
                var hash = HexFormat.of().formatHex(digest.digest());
                long size = Files.size(stage);
                try (var channel = FileChannel.open(stage, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                var target = place(hash);
                Files.createDirectories(target.getParent());
                Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
                rows.insert(hash, size, mediaType, clock.now());
                return hash;
            } finally {
                Files.deleteIfExists(stage);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Blob> open(String hash) {
        return rows.find(hash).map(row -> {
            try {
                return new Blob(hash, row.size(), row.mediaType(), Files.newInputStream(place(hash)));
            } catch (IOException e) {
                throw new UncheckedIOException("the file " + hash + " is on record but not on disk", e);
            }
        });
    }

    private Path place(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
