package fadu.fault;

import fadu.platform.crypto.FieldCipher;
import fadu.platform.id.PublicIds;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** The receipts' codes, made a second time with the installation's key and without the application. */
record ExamCodes(FieldCipher cipher) {
    private static final int BYTES = 16;

    String answer(String attempt, long serverSeq, int slot, String hash, Instant at) {
        return code("exam.answer", attempt + "|" + serverSeq + "|" + slot + "|" + hash + "|" + at);
    }

    String handIn(String attempt, String root, Instant finishedAt) {
        var code = code("exam.hand-in", attempt + "|" + root + "|" + finishedAt).toUpperCase(Locale.ROOT);
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8, 12) + "-"
                + code.substring(12, 16);
    }

    private String code(String kind, String text) {
        return PublicIds.encode(Arrays.copyOf(cipher.blindIndex(kind, text), BYTES));
    }
}
