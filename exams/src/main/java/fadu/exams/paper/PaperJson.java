package fadu.exams.paper;

import fadu.exams.item.Reading;

/** A paper as canonical JSON: the same paper always gives the same bytes, which are hashed, sealed and compared. */
public final class PaperJson {
    private PaperJson() {}

    /** UTF-8 bytes, no blanks, fields in fixed order. */
    public static byte[] bytes(Paper paper) {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of {@link #bytes}, 64 lower-case hexadecimal digits. */
    public static String hash(Paper paper) {
        throw new UnsupportedOperationException();
    }

    /** The paper of such bytes. */
    public static Reading<Paper> read(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
