package fadu.exams.format;

/** Reads Aiken text. */
public final class AikenReader {
    private AikenReader() {}

    /** Every question of the text, taken or refused. */
    public static ImportReport read(String text, Defaults defaults) {
        throw new UnsupportedOperationException();
    }
}
