package fadu.exams.format;

/** Reads GIFT text. */
public final class GiftReader {
    private GiftReader() {}

    /** Every question of the text, taken or refused. */
    public static ImportReport read(String text, Defaults defaults) {
        throw new UnsupportedOperationException();
    }
}
