package fadu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which files, entries and keys are known. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The hash of all that the stream holds. */
    static String hex(InputStream stream) throws IOException {
        return copy(stream, OutputStream.nullOutputStream());
    }

    /** Copies and tells the hash of what was copied. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        var digest = sha256();
        new DigestInputStream(from, digest).transferTo(to);
        return HexFormat.of().formatHex(digest.digest());
    }
}
