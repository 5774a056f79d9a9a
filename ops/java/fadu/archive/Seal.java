package fadu.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * The last 64 characters of an archive: the SHA-256 of all that stands before them, in the place that the format keeps for a
 * remark. It finds every changed or missing byte; it is no signature.
 */
final class Seal {
    /** What stands there before the hash is known. */
    static final String BLANK = "0".repeat(64);

    private Seal() {}

    static void set(Path file) throws IOException {
        var hash = hash(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(hash.getBytes(StandardCharsets.US_ASCII)), channel.size() - BLANK.length());
        }
    }

    static void check(Path file) throws IOException {
        if (Files.size(file) <= BLANK.length() || !hash(file).equals(last(file))) {
            throw new Refusal("the archive " + file
                    + " is damaged, cut short or no archive of this product; nothing was restored.");
        }
    }

    private static String last(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = ByteBuffer.allocate(BLANK.length());
            channel.read(bytes, channel.size() - BLANK.length());
            return new String(bytes.array(), StandardCharsets.US_ASCII);
        }
    }

    private static String hash(Path file) throws IOException {
        var digest = Digests.sha256();
        long left = Files.size(file) - BLANK.length();
        try (var stream = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            while (left > 0) {
                int read = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
