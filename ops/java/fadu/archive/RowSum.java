package fadu.archive;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A table's count and checksum: the sum of the SHA-256 of each row, modulo 2^256, so that the order in which a server
 * returns rows does not matter and two equal rows do not cancel out.
 */
final class RowSum {
    private static final BigInteger RING = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = Digests.sha256();
    private final ByteBuffer length = ByteBuffer.allocate(4);
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    /** Takes a row in. */
    void add(byte[] @Nullable [] row) {
        for (var value : row) {
            length.clear().putInt(value == null ? -1 : value.length);
            digest.update(length.array());
            if (value != null) {
                digest.update(value);
            }
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(RING);
        rows++;
    }

    /** How many rows and their checksum, as the manifest keeps them. */
    String text() {
        return rows + " " + sum.toString(16);
    }
}
