package fadu.examination;

import fadu.platform.crypto.FieldCipher;
import fadu.platform.id.PublicIds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Keyed codes that only this installation can make: whoever shows one shows that the server took the answer or the paper. The
 * key lies outside the database.
 */
@Singleton
public class Receipts {
    private static final int BYTES = 16;
    private static final int GROUP = 4;
    private static final int PRINTED = 16;

    private final FieldCipher cipher;

    Receipts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The code of one saved answer. */
    String answer(String attempt, long serverSeq, int slot, String hash, Instant savedAt) {
        return code("exam.answer", attempt + "|" + serverSeq + "|" + slot + "|" + hash + "|" + savedAt);
    }

    /** The code of a paper that was handed in, as it is printed: four groups of four. */
    public String handIn(String attempt, String root, Instant finishedAt) {
        var code = code("exam.hand-in", attempt + "|" + root + "|" + finishedAt)
                .toUpperCase(Locale.ROOT)
                .substring(0, PRINTED);
        return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
    }

    private String code(String kind, String text) {
        return PublicIds.encode(Arrays.copyOf(cipher.blindIndex(kind, text), BYTES));
    }
}
