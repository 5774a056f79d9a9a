package fadu.exams.sitting;

import fadu.exams.item.Response;
import java.util.Map;

/** The digest of what was handed in: printed on the receipt, compared whenever answers are graded or disputed. */
public final class AnswerDigest {
    private AnswerDigest() {}

    /** Merkle root over slot number and response hash in slot order, SHA-256, 64 lower-case hexadecimal digits. */
    public static String root(Map<Integer, Response> responses) {
        throw new UnsupportedOperationException();
    }
}
