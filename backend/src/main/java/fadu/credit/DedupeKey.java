package fadu.credit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The ledger's unique key: SHA-256 over length-prefixed fields, so that no two different identities can be written alike.
 *
 * @param hex 64 hexadecimal digits
 */
public record DedupeKey(String hex) implements Comparable<DedupeKey> {
    /** The key of a business identity. */
    public static DedupeKey of(
            long personId, String sourceKind, String sourceRef, String policyVersion, String period) {
        var digest = sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(personId).array());
        for (var field : new String[] {sourceKind, sourceRef, policyVersion, period}) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new DedupeKey(HexFormat.of().formatHex(digest.digest()));
    }

    /** The key of the one reversal that an entry can have. */
    static DedupeKey ofReversal(long personId, long entryId) {
        return of(personId, "REVERSE", String.valueOf(entryId), "", "");
    }

    /** The key as the database keeps it. */
    public static DedupeKey ofBytes(byte[] bytes) {
        return new DedupeKey(HexFormat.of().formatHex(bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(DedupeKey other) {
        return hex.compareTo(other.hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
