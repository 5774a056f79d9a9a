package fadu.study;

/**
 * A stretch of a recording, milliseconds.
 *
 * @param to after {@code from}
 */
public record Stretch(long from, long to) {
    /** No recording is longer than a day. */
    public static final long LONGEST = 86_400_000;

    /** How long it is. */
    public long length() {
        return to - from;
    }
}
